### Todo lo que lee una creadora. Palabras sencillas, de tú.

## The bot itself, as a platform shows it

bot-description = Escribo guiones para Reels de Instagram que suenan a ti. Cuéntame tu historia, mándame de uno a tres guiones tuyos y pide un guion de 15 a 90 segundos. Hago tres intentos, elijo el mejor y te doy un puntaje por cada parte y hasta cinco hashtags. Nunca invento datos sobre ti. /privacy dice qué guardo, /forget lo borra.
bot-short-description = Guiones para Reels que suenan a ti, con puntajes honestos.

## First message and onboarding

first-what = ¡Hola! Escribo guiones para Reels que suenan a ti. Me cuentas tu historia y me muestras guiones tuyos. Luego me das un tema y yo escribo el texto.
first-sample-title = Un ejemplo de 15 segundos, para quien hace pasteles en casa:
first-sample = Vendí mi primer pastel por menos de lo que me costó la mantequilla. Nadie me dijo que contara mis horas. Por eso ahora anoto tres cosas antes de dar un precio: lo que compré, cuánto tiempo horneé, cuánto manejé. Y las sumo. Guarda esto para tu próximo pedido.
first-sample-score = Con cada guion recibes puntajes honestos, las palabras que los ganaron, una descripción para publicar y hasta cinco hashtags.
first-privacy-own = Lo que me escribes se queda en la memoria de este bot, no le llega a nadie más, y con /forget se borra todo.
first-privacy-model = Lo que me escribes se queda en la memoria de este bot, un modelo de IA lo lee para escribirte, y con /forget se borra todo.
ask-name = ¿Cómo quieres que te llame?
button-call-me = Soy { $name }
button-skip-all = Saltar y escribir uno ya
ask-story = Mucho gusto, { $name }. Cuéntame tu historia: quién eres, qué haces y para quién. Con unas frases basta. También puedes mandar un archivo o varios mensajes.
ask-story-audience = Gracias, lo guardé. Una pregunta: ¿para quién haces tus videos y qué se les hace difícil?
ask-story-moment = Gracias, lo guardé. Una pregunta: ¿qué pasó para que empezaras? Cuéntame ese momento en dos o tres frases.
ask-story-detail = Gracias, lo guardé. Una pregunta: ¿qué hiciste la semana pasada en tu trabajo y qué te salió mal o bien?
ask-whose-lines = Eso es un chat. ¿Cuál de estos nombres es el tuyo? Solo guardo tus mensajes.
story-goes-on = Con calma. Mándame lo que falta y lo sumo a tu historia.
kept-as-story = Lo guardé como parte de tu historia.
correction-kept = Gracias, ya lo corregí.
aside-heard = Entiendo que eso me lo dices a mí, así que no lo pongo en tu historia.
known-so-far = Hasta ahora: { $words ->
    [0] nada de tu historia todavía
    [one] una palabra de tu historia
   *[other] { $words } palabras de tu historia
}, { $count ->
    [0] ningún guion
    [one] un guion
   *[other] { $count } guiones
}. Cuando termines te muestro lo que entendí y lo corriges.
language-not-spoken = No hablo { $language }, por eso te respondo en español. Escribe como quieras: tus guiones salen de tus propias frases. Con /language ves qué otros idiomas hablo.
aside-takes-long = Unos tres minutos: tu nombre, unas frases sobre ti y un guion tuyo, si tienes. Después, cada guion tarda segundos. Puedes parar y seguir más tarde.
name-kept = Gracias, { $name }. Ya tengo bien tu nombre.
button-was-script = Es un guion mío
examples-taken-back = Lo quité de tus guiones.
wanted-kept = Guardé tu pedido de guion. Es lo que sigue.
story-kept = Gracias, { $name }. Guardé tu historia ({ $words ->
    [one] una palabra
   *[other] { $words } palabras
}).
ask-examples = Ahora muéstrame cómo hablas: manda de 1 a 3 guiones tuyos, en archivo (PDF, Word, texto) o pegados aquí. ¿Todavía no tienes? Toca Saltar.
ask-more-examples = { $count ->
    [one] Tengo un ejemplo.
   *[other] Tengo { $count } ejemplos.
} Manda otro o toca Listo.
pasted-example = Guion pegado { $number }
example-known = Ese ya lo tengo.
button-none-of-these = Ninguno
button-was-story = Eso era mi historia
still-reading = Todavía estoy leyendo tu archivo. Cuando termine, sigo sin que hagas nada.
building-persona = { $count ->
    [0] Estoy leyendo tu historia. Tarda un minuto como mucho.
    [one] Estoy leyendo tu historia y tu ejemplo. Tarda un minuto como mucho.
   *[other] Estoy leyendo tu historia y tus { $count } ejemplos. Tarda un minuto como mucho.
}
persona-kept = { $count ->
    [0] Tu historia está guardada. ¿Lo intento otra vez?
    [one] Tu historia y tu ejemplo están guardados. ¿Lo intento otra vez?
   *[other] Tu historia y tus { $count } ejemplos están guardados. ¿Lo intento otra vez?
}
not-known-yet = Todavía no te conozco. Cuéntame primero tu historia, o te escribo un guion de una vez.
button-introduce = Contarte mi historia
welcome-back = Qué bueno verte otra vez, { $name }. ¿Qué hacemos?

## Files

file-read = Leí { $file } ({ $words ->
    [one] una palabra
   *[other] { $words } palabras
}).
file-truncated = Es muy largo, así que guardé los primeros 50 mil caracteres.
file-too-short = { $file }: { $words ->
    [one] una palabra es muy poco
   *[other] { $words } palabras son muy pocas
} para saber cómo hablas. Manda un guion entero o pégalo aquí.
files-too-many = Tomé los primeros { $count } archivos. Manda los demás después.
files-read = Leí { $count } archivos ({ $words } palabras).
file-refused = { $file }: { $reason }
files-too-late = Ya estabas en otra cosa, así que no usé nada de esto. Mándalo otra vez donde lo quieras usar.

## Errors: what is wrong, and what to do

error-rateLimited = El servicio que escribe está saturado. Inténtalo en un minuto.
error-quotaExceeded = Al servicio que escribe se le acabó la cuota. Inténtalo más tarde.
error-unavailable = No pude conectarme a un servicio que necesito. Inténtalo en unos minutos.
error-timeout = Tardó demasiado y lo paré. Inténtalo otra vez.
error-invalidOutput = El servicio que escribe mandó algo que no sirve. Inténtalo otra vez.
error-wrongLanguage = El servicio que escribe no respondió en ese idioma, ni al segundo intento. Tu guion sigue igual. Pídelo otra vez, o en otro idioma.
error-refused = El servicio que escribe rechazó este tema. Dilo con otras palabras.
error-notConnected = Para esto hace falta un modelo de IA y no hay ninguno conectado. Mejor escríbelo, por favor.
rewrite-needs-model = Sin modelo de IA puedo escribir otra versión, acortarlo, alargarlo, cambiar el gancho o el cierre, y quitar, poner o cambiar las palabras que me digas. Para cambiarlo tú, responde al guion con tu propia versión.
rewrite-half = Hago lo que sí puedo. Para “{ $left }” hace falta un modelo de IA y no hay ninguno conectado.
rewrite-else = Lo que sí puedo cambiar está en los botones.
rewrite-no-other = No encontré otro en lo que me contaste. Cuéntame más de este tema y pídelo otra vez, o responde al guion con tus propias palabras.
rewrite-length-end = Ya dura eso. Puedo hacerlos de 15, 30, 45, 60 o 90 segundos.
error-limitReached = Llegaste al límite de hoy. Se reinicia a la medianoche UTC.
error-badInput = No pude usar eso. Revísalo y mándalo otra vez.
error-notFound = Ya no encuentro ese guion. Mira en /history lo que hay.
error-cancelled = Listo, lo paré.
error-blocked = No tengo permiso para escribir en este chat.
error-misconfigured = Algo está mal configurado de mi lado. Díselo a quien administra este bot.
error-storeFailed = No pude guardarlo. Mándalo otra vez en un minuto.
error-scriptLost = Lo que tenía guardado de ese guion se dañó y ya no puedo leerlo. Lo siento. Lo quité de tu lista.
error-empty = Este archivo no tiene texto. Manda uno con texto o pega el texto aquí.
error-tooLarge = Este archivo es demasiado grande. Manda uno de menos de 10 MB o pega el texto aquí.
error-encrypted = Este archivo tiene contraseña. Mándalo sin contraseña o pega el texto aquí.
error-scanned = Este archivo tiene fotos de páginas, no texto. Manda la versión en texto o pega el texto aquí.
error-damaged = Este archivo está dañado y no puedo abrirlo. Guárdalo otra vez y mándalo, o pega el texto aquí.
error-unsupported = No puedo leer este tipo de archivo. Manda PDF, Word, ODT, RTF o texto, o pega el texto aquí.
error-tooSlow = Tardé demasiado en leer este archivo. Manda una versión más sencilla o pega el texto aquí.
error-unsafe = No es seguro abrir este archivo. Pega el texto aquí, por favor.
error-missing = No pude descargar este archivo. Mándalo otra vez.
nothing-lost = No se perdió nada de lo que guardaste.
others-whole = Tus otros guiones siguen ahí, todos: están en /history. Pídeme este otra vez y lo escribo de nuevo.

## What every conversation answers

cancelled = Listo, lo paré. Lo que guardaste sigue ahí.
stopped-one = Paré ese. Lo demás sigue.
stopped-none = Ese ya terminó.
cancelled-dropped = Listo, lo paré. No guardé lo que me contaste aquí; con /start empiezas de nuevo.
cancelled-kept = Listo, paramos aquí. Guardé lo que me contaste. Para seguir, toca el botón o manda /start.
cancelled-drop = Borrarlo
nothing-open = Ahora no tenemos nada pendiente.
leave-question = Estamos en medio de tu historia. Si sales ahora, se pierde lo que me contaste. ¿Te quedas o sales?
leave-stay = Me quedo
leave-go = Salir
left-open = Ayer dejaste esto a medias. ¿Seguimos o empezamos de nuevo?
left-open-continue = Seguir
left-open-restart = Empezar de nuevo
left-open-drop = Cerrar
no-file-here = Aquí no puedo usar un archivo.
cannot-hear = Aquí no puedo escuchar mensajes de voz. Escríbelo, por favor.
cannot-watch = Aquí no puedo ver videos. Escríbelo, por favor.
cannot-use = Solo leo texto y documentos. Escríbelo, por favor.
old-button = Ese botón es de un mensaje anterior y ya no hace nada.
unknown-command = No conozco ese comando. /help muestra la lista.
not-understood = Perdón, eso no lo entendí aquí.
one-moment = Un momento, por favor.
form-reset = Me actualizaron y tuve que cerrar lo que teníamos a medias. Lo que guardaste sigue ahí. Empieza otra vez, por favor.
persona-lost = Lo que tenía guardado de ti (tu historia, tus ejemplos y lo que aprendí de ellos) se dañó y ya no puedo leerlo. Lo siento. Tus guiones siguen ahí. Cuéntame otra vez de ti con /start, o manda con /import un archivo que te haya dado /export. Quizá quien administra este bot pueda salvar lo anterior.
form-broken = Algo falló de mi lado y cerré lo que teníamos a medias. Lo que guardaste sigue ahí. Empieza otra vez, por favor.
not-your-button = Ese botón es de otra persona. Escríbeme y te doy los tuyos.
direct-closed = Tu respuesta está lista, pero no puedo mandarte mensajes directos. Usa /history o /profile aquí: solo tú lo ves.
file-too-large-here = El archivo pasa de los 10 MB que Discord me deja enviar. Quien administra este bot puede exportarlo para ti.

## Buttons

button-cancel = Cancelar
button-stop = Parar
button-skip = Saltar
button-any = Elige tú
button-done = Listo
button-try-again = Intentar otra vez
button-write = Escribir un guion
button-profile = Mi perfil
button-history = Mis guiones
button-correct = Corregir algo
button-add-examples = Agregar ejemplos
button-undo = Deshacer
button-fill = Llenar los espacios
button-another = Otra versión
button-shorter = Más corto
button-longer = Más largo
button-new-hook = Otro gancho
button-new-cta = Otro cierre
button-variants = Dos ganchos (A/B)
button-good = Bien
button-not-me = No suena a mí
button-export = Exportar
button-posted = Lo publiqué
button-more = Más
more-choices = Qué más puedes hacer con este guion:
button-copy-hashtags = Copiar hashtags
button-copy-caption = Copiar descripción
button-star = Marcar con estrella
button-unstar = Quitar estrella
button-rename = Cambiar nombre
button-delete = Borrar
button-newer = Más nuevos
button-older = Más antiguos
button-older-versions = Versiones anteriores ({ $older })
button-filter = Filtrar
button-score = Calificarlo
button-as-example = Guardar como ejemplo mío
button-write-about = Escribir un guion sobre esto
button-nothing = Nada, gracias

## Asking for a script

ask-topic = ¿De qué trata el guion? Con una frase basta.
ask-topic-example = Puedes decirlo todo en una línea: cómo perdí mi primera venta, 45 s
ask-seconds = ¿Cuánto quieres que dure? Tema: { $topic }
seconds-refused = No hago guiones de { $seconds } segundos. Los hago de 15, 30, 45, 60 o 90.
other-seconds = Los hago de 15, 30, 45, 60 o 90 segundos: en vez de { $seconds }, va de { $nearest }.
ask-type = ¿Qué tipo de guion?
ask-requirements = ¿Algo especial? Palabras que quieras usar, un producto, una oferta, algo que evitar. O toca Saltar.
request-seconds = { $seconds } s
type-educational = Educativo
type-inspirational = Inspirador
type-entertaining = Entretenido
type-storytelling = Historia
type-promotional = Promocional
type-behind-the-scenes = Detrás de cámaras
type-myth-busting = Romper mitos
type-tutorial = Tutorial
platform-reels = para Reels
platform-tiktok = para TikTok
platform-shorts = para Shorts
goal-reach = para llegar a gente nueva
goal-saves = para que lo guarden
goal-sales = para vender
goal-followers = para ganar seguidores
urgency-urgent = urgente
urgency-trending = en tendencia
writing-now = Estoy escribiendo: { $topic } ({ $what }).
caption-with-script = Con cada guion que escribo va una descripción. Los dos son para tu publicación.
several-started = { $count } guiones, uno tras otro:
writing-with = Uso lo que me contaste: { $told }
writing-leaves-out = Esto lo dejo fuera de este: { $words }
writing-tone = “{ $tone }”: aquí no tengo modelo de IA, así que las palabras siguen siendo tuyas y no puedo cambiarles el tono.
writing-defaults = Lo que no dijiste lo elegí yo. Para elegir tú, escribe por ejemplo: guion sobre el pan casero, 60 s, inspirador
writing-urgent = Urgente: va primero y me salto la segunda ronda.
writing-without-persona = Todavía no te conozco, así que no puede sonar a ti. Con /start lo cambias.
request-kept = Tu pedido está guardado: { $topic }
request-again = Tu pedido está guardado. Toca Intentar otra vez, o manda esta línea cuando quieras:

## The result

script-length = { $words ->
    [one] Una palabra
   *[other] { $words } palabras
}, unos { $seconds } s.
script-quality = Calidad { $score }/100.
script-quality-of = Calidad { $score }/100 (mis intentos: de { $low } a { $high }).
script-quality-length = Calidad { $score }/100 (mis intentos: de { $low } a { $high }; elegí uno que queda mejor en tu duración).
script-quality-heard = Calidad { $score }/100 (mis intentos: de { $low } a { $high }; elegí uno que se parece menos a tus últimos guiones).
personalization = Suena a ti: { $score }/100.
personalization-low = (Tómalo con cuidado: tus ejemplos son pocos o cortos.)
personalization-unknown = Suena a ti: sin número, porque no tengo guiones tuyos de ejemplo.
too-close = Dos ganchos quedaron empatados, así que prueba los dos:
variants-title = Un guion, dos ganchos:
variants-body = Después de cualquiera de los dos sigue:
variants-how = Graba los dos, publica los dos. /results pregunta cuál ganó, y aprendo de eso.
button-posted-side = Publiqué { $letter }
ask-pair = Dos ganchos del mismo guion. ¿Cuál ganó? { $title }
button-side-won = Ganó { $letter }
button-sides-even = Sin diferencia
pair-won = Anotado: ganó el gancho { $letter }. Voy a empezar así más seguido.
pair-even = Anotado: no hubo diferencia.
blanks = No invento datos. Llena estos espacios, por favor:
viral-overall = Prueba viral: { $score }/100, { $band }.
viral-open = Prueba viral: { $score }/100 hasta ahora, sin lo que vas a llenar.
viral-fix = Arregla primero: { $dimension }. { $suggestion }
viral-details = Prueba viral, punto por punto
viral-not-calibrated = Estos puntos no están probados en este idioma.
viral-trends-seen = La tendencia se midió solo con publicaciones que buscaste o pegaste; la más reciente, vista el { DATETIME($date, dateStyle: "medium") }.
viral-limits = Esto compara formas de decir una idea. No ve tu cuenta, tu horario ni tus imágenes.
viral-not-calibrated-for = Estos puntos no están probados en este idioma: { $language }.
viral-track = Esto compara formas de decir una misma idea. En { $cases } casos claros, de pruebas con titulares en inglés que nunca había visto, el puntaje más alto ganó el { $percent } % de las veces. No ve tu cuenta, tu horario ni tus imágenes.
viral-weights = Lo que más cuenta para este objetivo: { $heaviest }.
viral-own = Adaptado a tus { $posts } resultados.
viral-own-none = Aún no veo relación clara entre estos puntos y tus { $posts } resultados, así que cuentan igual que para todos.
language-tag = es
band-weak = débil
band-ordinary = como la mayoría
band-strong = fuerte
fix-no-words = Escribe una primera línea: todavía no hay palabras que calificar.
fix-slow-opening = Empieza después de “{ $about }”: la primera palabra ya tiene que ser de la historia.
fix-jargon = Di “{ $about }” como se lo dirías a alguien de tu casa.
fix-thin-hook = Dale un dato más a la primera línea: quién, qué cambió o cuánto costó.
fix-open-on-turn = Empieza con el momento en que algo salió mal, cambió o te sorprendió, y deja el porqué para después.
fix-person-in-hook = Pon a una persona en la primera línea: qué dijo o hizo, antes de lo que significa.
fix-slow-curiosity = Quita “{ $about }” y empieza por el final de la historia, sin contar cómo se llegó ahí.
fix-no-gap = Di el resultado en la primera línea y guarda la causa para después.
fix-early-answer = Respondes demasiado pronto: pon la respuesta por lo menos dos frases después de la promesa.
fix-no-feeling = Di con una palabra sencilla qué se sintió o qué estaba en juego.
fix-late-feeling = Pon más cerca del principio la frase con “{ $about }”.
fix-no-situation = Ponlo en un momento que tu público haya vivido: un lugar, una hora, quién estaba.
fix-no-you = Háblale en una frase a quien te ve: “tú” en vez de “la gente”.
fix-no-admission = Justo después del gancho, admite esa cosa chiquita que todos hacen y nadie dice.
fix-empty-words = Quita “{ $about }” y palabras parecidas, y pon ahí una cifra, una cantidad o un paso tuyo.
fix-no-figure = Da una cantidad, un tiempo o un precio exacto, para que se pueda hacer sin preguntar.
fix-no-step = Convierte una frase general en un paso: qué hacer, con qué, cuánto o por cuánto tiempo.
fix-breathless = Parte “{ $about }” en dos o tres frases: son { $seconds } s sin respirar.
fix-choppy = Deja que una frase sea un poco más larga: ahora todas son muy cortas.
fix-monotone = Después de una frase larga, pon una de dos o tres palabras.
fix-long-sentence = Acorta “{ $about }” en un tercio.
fix-nobody-to-send = Nombra a la persona para quien es: a ella se lo van a mandar.
fix-no-quotable-line = Pon una línea que funcione sola como mensaje: una opinión o un resultado, en menos de diez palabras.
fix-no-ask = Termina pidiendo una sola cosa: para qué guardarlo, a quién enviarlo o qué responder.
fix-many-asks = Pide una sola cosa, “{ $about }”, y quita lo demás.
fix-worn-ask = Al final, di con tus palabras qué gana quien te ve, sin la frase gastada.
fix-vague-ask = Di cuándo o para quién: guárdalo para el domingo, mándaselo a quien cocina.
fix-off-trend = Toma la estructura de un video que funciona ahora y dilo con tus palabras.
counter-hookStrength = Fallaría porque la primera línea no frena el scroll.
counter-curiosityGap = Fallaría porque la primera línea ya lo cuenta todo y no hay razón para quedarse.
counter-emotionalTrigger = Fallaría porque hace sentir muy poco a quien lo ve.
counter-relatability = Fallaría porque quien lo ve no se siente identificado.
counter-valueDensity = Fallaría porque hay poco que se pueda usar o repetir.
counter-pacing = Fallaría porque lo importante tarda demasiado en llegar.
counter-shareability = Fallaría porque a nadie se le ocurre a quién mandárselo.
counter-callToAction = Fallaría porque termina sin decir qué hacer después.
counter-trendAlignment = Fallaría porque no toca nada de lo que se ve ahora.
reason-topic = tu tema, como la gente lo busca
reason-topic-word = una palabra de tu tema, para más búsquedas
reason-niche = donde busca la gente de este tema: { $about }
reason-repeated = el guion vuelve a “{ $about }”
reason-field = tu especialidad: { $about }
reason-said = se dice en el guion: “{ $about }”
reason-own = te funcionó y encaja con este tema
attempts-same = { $different ->
    [one] Todos los intentos salieron con las mismas palabras: en lo que me contaste encontré una sola manera.
   *[other] Dos de los intentos salieron con las mismas palabras.
}
draft-why = ¿Por qué es un borrador?
draft-more = Este bot no tiene conectado un modelo de IA. Cuando quien lo administra conecte uno, te escribo guiones terminados.
label-reels = Etiqueta de IA en Instagram: no hace falta si las palabras las dices tú. Hace falta si la imagen o la voz parecen reales y las hizo una IA.
label-tiktok = Etiqueta de IA en TikTok: no hace falta si las palabras las dices tú. Hace falta si una IA hizo imágenes, sonido o video realistas.
label-shorts = “Contenido alterado” en YouTube: no hace falta por un guion. Hace falta si una IA hizo o cambió algo que parece real.
dimension-quoted = { $name } { $score }/10: { $quotes }
dimension-bare = { $name } { $score }/10
dimension-unknown = { $name }: sin datos de tendencias
dimension-hookStrength = Gancho
dimension-curiosityGap = Curiosidad
dimension-emotionalTrigger = Emoción
dimension-relatability = Identificación
dimension-valueDensity = Valor
dimension-pacing = Ritmo
dimension-shareability = Ganas de compartir
dimension-callToAction = Llamado a la acción
dimension-trendAlignment = Tendencia
hashtags = Hashtags
hashtags-left-out = Bien, este va sin hashtags. La gente igual lo encuentra por las palabras de la descripción.
hashtags-none = No encontré un hashtag que encaje. Dime el tema con otras palabras.
hashtag-line = { $tag }: { $reason } ({ $size }; { $language })
hashtag-refused = { $tag }, no: { $reason }.
size-unknown = sin datos de alcance
size-small = pequeño
size-medium = mediano
size-large = grande
size-mega = muy grande
spelling-latin = con letras latinas, como lo escribe mucha gente
spelling-unaccented = sin tildes, como lo escribe la mayoría
spelling-accented = con sus tildes, para quien las escribe
refusal-generic = no dice nada de este guion y compite con todo
refusal-broad = es demasiado amplio: una sola palabra, con millones de publicaciones de todo
refusal-restricted = dicen que está restringido o que no funciona en Instagram
refusal-unusable = en Instagram un hashtag necesita letras
hashtag-own = lo usaste { $posts } veces y en { $above } te fue mejor que de costumbre
hashtag-likes-near = las publicaciones que destacan ahí tienen unos { $likes } likes, como las tuyas
hashtag-likes-far = las publicaciones que destacan ahí tienen unos { $likes } likes, muchos más que las tuyas
hashtag-posts = { $posts } publicaciones, visto el { DATETIME($date, dateStyle: "medium") }
hashtags-size-hint = No sé qué alcance tienen estos. Manda “#etiqueta 1,2 M publicaciones” como lo muestra Instagram y recuerdo su tamaño.
hashtags-noted = Anotado: { $tags }.
language-en = inglés
language-es = español
language-pt = portugués
language-hi = hindi
language-hi-Latn = hindi en letras latinas
language-te = telugu
language-te-Latn = telugu en letras latinas
language-id = indonesio
caption = Descripción
under-post = Para poner debajo del video:
beats = Partes con su tiempo
beat-time = Tiempo
beat-seconds = { $from }–{ $to } s
beat-part = Parte
beat-spoken = Dices
beat-on-screen = En pantalla
beat-shot = Toma
beat-b-roll = Toma de apoyo
beat-music = Música
cover = Palabras para la portada: { $text }
beat-hook = Gancho
beat-setup = Inicio
beat-point = Idea
beat-story = Historia
beat-proof = Prueba
beat-turn = Giro
beat-cta = Llamado a la acción
notice-draftMaker = Esto es un borrador hecho sin modelo de IA: tus propias palabras, con frases sencillas alrededor.
notice-draftAgain = Un borrador con tus propias palabras.
notice-modelFailed = El modelo de IA no dio un guion que sirva, así que aquí tienes un borrador con tus palabras. Tu pedido está guardado: toca Otra versión más tarde.
notice-fallbackServer = El primer servidor no respondió. El segundo escribió esto.
notice-quotaExceeded = La cuota del modelo de IA se acabó, así que aquí tienes un borrador con tus palabras. Tu pedido está guardado: toca Otra versión más tarde.
notice-limitReached = Llegaste al límite de guiones terminados de hoy, así que aquí tienes un borrador con tus palabras. Los borradores y el historial siempre funcionan. El límite se reinicia a la medianoche UTC.
notice-refused = El modelo de IA rechazó este tema, así que aquí tienes un borrador con tus palabras.
notice-noScaffolds = No tengo frases preparadas para este idioma, así que usé solo las tuyas.
notice-shorterNoMaterial = Es más corto de lo que pediste: tu historia no da para más sobre esto, y yo no invento nada. Cuéntame más y escribo más: cómo empezaste, un día que salió mal, qué te preguntan siempre.
notice-shorterAgain = Es más corto de lo que pediste: no tengo más material tuyo sobre esto.
notice-askForMaterial = Dime un detalle real sobre este tema y puedo escribir más.
notice-longerByAnswers = Con tus respuestas quedó más largo de lo que pediste. Si tiene que caber, toca Más corto.
notice-orderNotKept = No pude cumplir todo lo que pediste sobre la duración o cómo empieza o termina: sin un modelo de IA solo ordeno tus propias palabras.
notice-retold = Casi todo es de un guion tuyo que ya tenías. Cuéntame algo nuevo sobre este tema y lo escribo.
notice-noTrends = Pediste algo en tendencia, pero no tengo datos de tendencias.
notice-languageNotCalibrated = Los puntajes no están probados en este idioma.

## Changing a script

rewritten = Cambié solo esto:
rewritten-nothing = No encontré nada mejor, así que el guion sigue igual.
edit-not-found = No encontré en el último guion a qué te refieres, así que sigue igual.
edit-not-there = Eso no está en el último guion, así que quedó igual. Para que no salga en ninguno, escribe: nunca menciones { $words }
step-not-found = Lo otro que pediste no lo encontré en él. Dímelo con una palabra del guion.
edit-untold = No puse nada. “{ $words }” ya está ahí, o todavía no me lo has contado. Mándame la frase como la dirías, con “di que ...”.
edit-all-gone = Así no quedaría nada del guion, por eso lo dejé igual.
step-all-gone = Con el otro cambio no quedaría nada. Dime qué debe quedar.
edit-missed = No encontré “{ $words }” en el guion.
rewritten-unaided = El modelo de IA no me dio nada útil, así que este cambio sale de tus propias palabras. Puedes pedirlo otra vez.
rewritten-another = Otra versión:
rewritten-alike = No me contaste mucho más de esto, así que casi todo es igual. Lo nuevo:
rewritten-more = { $count ->
    [one] Cambió una línea más.
   *[other] Cambiaron { $count } líneas más.
}
hook-options = Otros ganchos, con su puntaje:
hook-option = { $letter }: { $hook } ({ $score }/10)
button-take-hook = Usar gancho { $letter }
change-before = Antes: { $text }
change-after = Ahora: { $text }
change-added = Líneas nuevas:
change-removed = Ahora: lo quité
change-moved = Cambió de lugar: { $text }
blank-filled = Ya quedó.
ask-blank = { $mark }: { $question }
no-blanks = Este guion ya no tiene espacios por llenar.
blank-left = Lo dejo en blanco. Llénalo cuando quieras.
edit-saved = Guardé tu versión y aprendo de ella.
ask-why = Guardado. ¿Qué estuvo mal? Con un toque me ayudas.
ask-why-words = ¿Qué palabras? Cópialas aquí y no las uso más.
why-formal = Muy formal
why-untrue = No es verdad
why-audience = No es mi público
why-other = Otra cosa
ask-reason = ¿Qué estuvo mal? Dímelo con tus palabras.
thanks-good = Gracias. Voy a escribir más así.
thanks-not-me = Gracias. Lo tendré en cuenta desde ahora.
ask-format = ¿Qué tipo de archivo?
format-docx = Word (DOCX)
format-txt = Texto (TXT)
format-srt = Teleprompter (SRT)
export-script = { $format ->
    [srt] Aquí está tu guion como archivo SRT, con tiempos por parte.
    [docx] Aquí está tu guion como archivo de Word.
   *[txt] Aquí está tu guion como archivo de texto.
}
results-saved = Gracias, guardé los números.
results-none = Ninguna publicación está esperando sus números. Cuando publiques un guion, toca “Lo publiqué” debajo.
results-ask-at = Te pregunto por los números el { $date }.
prediction-above = Mi apuesta, ya anotada: mejor que de costumbre. Le doy un { $percent } %.
prediction-below = Mi apuesta, ya anotada: peor que de costumbre. Le doy un { $percent } %.
prediction-hit = Acerté.
prediction-miss = Me equivoqué. Queda anotado.
ask-which-post = ¿De qué publicación tienes los números?
ask-verdict = ¿Cómo le fue a este, comparado con lo de siempre? { $title }
ask-verdict-later = Publicaste esto hace tres días. ¿Cómo le fue, comparado con lo de siempre? { $title }
ask-verdict-line = También puedes pegar los números en una línea, por ejemplo: 1,2 mil vistas, 45% omitieron, 320 likes, 41 guardados
button-above = Mejor que de costumbre
button-about = Como siempre
button-below = Peor que de costumbre
button-numbers = Escribir los números
button-stop-asking = No preguntes más
button-ask-again = Vuelve a preguntar
asking-stopped = Ya no te pregunto. /results funciona cuando quieras.
asking-on = Te vuelvo a preguntar, tres días después de publicar.
results-line-unclear = En esa línea no encontré ningún número que diga de qué es.
results-kept = Guardé esto para “{ $title }”: { $what }
results-filled = Tu cuenta me dio los números de esta publicación: { $title }
verdict-above = Le fue mejor que de costumbre.
verdict-about = Le fue como siempre.
verdict-below = Le fue peor que de costumbre.
verdict-unknown = Voy a saber qué es lo normal para ti cuando tenga los números de cuatro publicaciones.
verdict-early = Es pronto para comparar: lo hago a partir de dos días después de publicar. Pásame los números otra vez entonces.
measure-line = { $name }: { $value }
measure-views = vistas
measure-skipRate = omitieron
measure-averageWatchSeconds = tiempo promedio, segundos
measure-likes = likes
measure-comments = comentarios
measure-shares = compartidos
measure-saves = guardados
stats-record = Mis apuestas: { $hits } de { $settled } acertadas (intervalo del 95%: { $low } a { $high }%).
stats-record-references = En las mismas publicaciones, tirar una moneda acierta unas { $coin } y decir “siempre por encima” acierta { $above }.
stats-record-open = Apuestas anotadas: { $count }. Todavía no se resuelve ninguna.
lesson-line = { $what }: { $above } de { $posts } mejor que de costumbre; tus otras publicaciones: { $otherAbove } de { $otherPosts }.
lesson-none = Todavía no veo una relación clara entre cómo escribes y cómo le va (publicaciones contadas: { $posts }).
pattern-hook = Comienzo:
pattern-structure = Estructura:
pattern-type = Tipo:
pattern-length = Segundos:
pattern-hashtag = Hashtag:

## Library

history-title = Tus guiones ({ $total }), página { $page } de { $pages }:
history-line = { $title } · { $seconds } s · { $type } · calidad { $quality } · { $date }{ $versions ->
    [1] {""}
   *[other] { " · " }{ $versions } versiones
}
history-empty = Todavía no tienes guiones.
version-opened = Entonces seguimos con este.
ask-which-version = ¿A cuál te refieres? Tócalo y luego dime qué cambio.
ask-which-one = ¿A cuál te refieres? Tócalo.
history-none-match = Ningún guion coincide.
untitled = Sin título
ask-filter = ¿Qué guiones quieres ver?
filter-language-hint = Por idioma: manda por ejemplo /history es
filter-all = Todos
filter-starred = Con estrella
state-starred = ★
state-posted = Publicado el { $date }.
state-edited = Esta es tu propia versión.
ask-title = ¿Qué nombre le pongo?
ask-find = ¿Qué palabras busco?
named-several = ¿A cuál te refieres?
named-none = No encuentro ningún guion tuyo sobre eso. ¿Es uno de estos?
named-found = “{ $title }”:
results-other = ¿Era otro? Tócalo.
undone-results = Deshecho: los números de “{ $title }” están como antes.
undone-deleted = Ese guion se borró hace más de un día: ya no lo tengo.
undone-restored = Aquí está de nuevo.
undone-nothing = No hay nada que deshacer.
delete-named = ¿Borro “{ $title }”?
delete-versions = ¿Borro “{ $title }” con todas sus versiones (anteriores: { $older })?
delete-yes = Sí, borrarlo
delete-no = No, dejarlo
updated-star = Le puse estrella.
updated-unstar = Le quité la estrella.
updated-posted = ¡Bien hecho! Lo marqué como publicado.
updated-rename = Ahora se llama: { $title }
updated-delete = Borrado. Si no querías, toca Deshacer: lo guardo un día, o hasta que borres otro o me des los números de una publicación.
updated-other = Guardado.

## Profile and examples

persona-ready = Esto es lo que entendí de ti, con tus propias palabras. Dime qué está mal.
persona-title = { $name }, así te conozco
persona-title-unnamed = Lo que sé de ti
persona-more = Más: cómo empiezas, cómo cuentas, temas, números
persona-correct-hint = ¿Algo está mal? Escribe por ejemplo: Mi público son madres jóvenes.
persona-unknown = Todavía no lo sé
persona-corrected = (corregido por ti)
persona-pace = Ritmo: { $words } palabras por minuto
persona-sentences = Palabras por frase: { $words }
persona-phrases = Frases que usas: { $phrases }
persona-facts = { $count ->
    [0] Aún no hay datos que citar
    [one] Un dato verdadero que puedo usar
   *[other] { $count } datos verdaderos que puedo usar
}
persona-no-examples = Aún no hay guiones de ejemplo, así que conozco tu voz solo por tu historia.
persona-changed = Cambié esto:
persona-undone = Deshice el último cambio:
ban-kept = Desde ahora ningún guion tuyo habla de “{ $words }”, a menos que lo pidas.
persona-unchanged = No cambió nada.
persona-change = { $field }: { $before } → { $after }
persona-change-new = { $field }: { $after }
field-targetAudience = Público
field-uniqueVoice = Voz
field-personalityTraits = Carácter
field-expertise = De lo que más sabes
field-hookPatterns = Cómo empiezas
field-storytellingStyle = Cómo cuentas historias
field-ctaPreferences = Lo que pides a quien te ve
field-audiencePainPoints = Lo que le cuesta a tu público
field-audienceDesires = Lo que quiere tu público
field-successfulTopics = Temas
field-neverSays = Lo que nunca dices
field-name = Nombre
field-language = Idioma de tus guiones
field-optimalScriptLength = Palabras por guion
field-wordsPerMinute = Palabras por minuto
field-rules = Tus reglas
rule-formal = Escribir menos formal, como hablas tú.
rule-untrue = No decir nada de ti que no me hayas contado.
rule-audience = Hablarle a la gente para la que haces esto.
field-examples = Ejemplos
field-facts = Datos verdaderos
field-story = Lo que me contaste
ask-field = ¿Qué corrijo?
ask-field-hint = Toca uno, o escríbelo en una frase: Mi público son madres jóvenes.
ask-correction = { $field }: ¿cómo es en realidad?
examples-title = { $count ->
    [one] Un ejemplo tuyo:
   *[other] { $count } ejemplos tuyos:
}
ask-new-examples = Manda más guiones en archivo o pega uno aquí. Toca Listo cuando termines.
examples-closed = Bien. Tus ejemplos están guardados.

## Pictures

chart-viral = Prueba viral
chart-no-data = sin datos
chart-stats = Tus guiones hasta ahora
chart-scripts = Guiones
chart-posted = Publicados
chart-per-week = Guiones por semana
chart-trend = Calidad y prueba viral en el tiempo
chart-quality = Calidad
chart-topics = Mejores temas
chart-hooks = Mejores ganchos

## Score, hashtags, statistics

ask-score = Pega el guion que quieres que califique, o mándalo en un archivo.
score-length = Dicho en voz alta, dura unos { $seconds } s.
score-stock = Frases que suenan a máquina:
score-claims = Esto no lo encuentro en nada que me hayas contado:
ask-hashtags = ¿Hashtags para qué tema?
stats-none = Todavía no tienes guiones, así que no hay números que mostrar.
best-unknown = Todavía no sé cómo les fue a tus reels. Mándame los números de uno, por ejemplo “el primero tuvo 1200 vistas, 80 likes”, y los guardo.
best-known = El más visto es “{ $title }”: { $views } vistas.
best-of = { $count ->
    [one] Es el único reel del que sé las vistas. Mándame los números de otros y los comparo.
   *[other] Sé las vistas de { $count } reels.
}
stats-scripts = Guiones: { $count }
stats-votes = Bien: { $good }, no suena a mí: { $notMe }
stats-posted = Publicados: { $count }
stats-quality = Calidad promedio: { $score }/100
stats-viral = Prueba viral promedio: { $score }/100
stats-voice = Suena a ti, en promedio: { $score }/100
stats-cost = Costo del modelo: { $usd } USD
stats-topics = Tus mejores temas:
stats-hooks = Tus mejores ganchos:

## Text out of the blue

offer-long = Guardé este texto. ¿Qué hago con él?
offer-topic = ¿Escribo un guion sobre esto? { $topic }
button-fact = Es sobre mí: guárdalo
kept-told-put = Lo guardé con tu historia: tus próximos guiones ya pueden contarlo. ¿Lo pongo también en el último guion?
kept-told = Lo guardé con tu historia: tus guiones ya pueden contarlo.
button-put-in = Ponlo en el último guion
button-not-mine = No lo guardes
offer-any = “{ $topic }”: ¿es un tema nuevo, un cambio del último guion o algo sobre ti?
offer-change = “{ $topic }”: ¿es un tema nuevo, o un cambio del último guion?
offer-fact = “{ $topic }”: ¿es un tema nuevo, o algo sobre ti?
offer-unclear = No sé bien qué quieres decir. Mándame un tema, o dime qué cambio del guion.
talk-ready = Listo. Mándame un tema cuando quieras.
talk-what = Mándame un tema y escribo un guion. /help muestra lo demás.
talk-price = No te cobro nada. /balance muestra lo que te queda hoy.
talk-thanks = ¡De nada!
talk-goodbye = ¡Hasta luego, y suerte con la grabación! Escríbeme cuando quieras.
talk-sad = Lo siento mucho, de verdad. Lo recuerdo como parte de tu historia.
talk-glad = ¡Qué alegría, felicidades! Lo recuerdo para tus guiones.
talk-forever = Sí. Queda así hasta que me digas otra cosa.
talk-takes-seconds = Un guion tarda unos segundos.
talk-takes-minute = Un guion tarda hasta un minuto, un cambio menos.
talk-files = Leo archivos PDF, Word, ODT, RTF y de texto, y lo que pegues aquí. Fotos, videos y enlaces no los puedo leer.
language-yes = Sí. Di el idioma junto con el tema, por ejemplo: guion sobre el pan en { $language }. O, para un guion que ya tienes: en { $language }.
strengths = Lo mejor de este guion:
weak = Lo que yo le arreglaría, lo más importante primero:
weak-none = No encuentro nada que arreglarle.
lines-topic = Pediste “{ $topic }”.
lines-hers = Estas frases salen de lo que me contaste:
lines-ours = Estas son mías, para abrir, unir y cerrar:
lines-change = Si alguna está mal, di “quita ...” o manda la frase como tú la dirías.
offer-reproach = “{ $said }”: te entiendo. Eso es del último guion, así que no escribo nada nuevo. Dime las palabras y las quito, las pongo o termino con ellas: “quita ...”, “agrega que ...”, “termina con ...”. O toca lo que quieres que haga:
talk-posting = No publico por ti: tú lo grabas y lo subes. Después toca “Lo publiqué” y te pregunto cómo le fue.
talk-when = No veo a qué hora está conectada tu gente. Instagram lo muestra: Estadísticas, y luego “Horas más activas”.
talk-filming = Escribo las palabras, las tomas y la descripción. Grabar y editar te toca a ti.
talk-languages = Escribo en inglés, español, portugués, hindi, telugu e indonesio; el hindi y el telugu también con letras latinas. Con /language cambias el idioma en que te hablo.
language-not-written = Sin un modelo de IA no puedo escribir en { $language }.
path-typed = Eso es el nombre de un archivo, no su texto. Mándame el archivo, o pega aquí el texto.
language-needs-yours = Todavía no tengo palabras tuyas en { $language }. Mándame un guion tuyo en ese idioma y ya puedo escribir así.
talk-machine = Mis instrucciones se quedan como están y no las muestro. Escribo guiones de Reels con tus palabras. ¿De qué trata el próximo?
talk-robot = Soy un programa, no una persona. Escribo con lo que me cuentas. Si veo en un guion algo que no me contaste, lo dejo en blanco, pero no lo veo todo: léelo antes de grabar.
talk-accounts = Tu cuenta es este chat: quien pueda escribir en él puede usarla. /persona separa varios perfiles y /link une tus chats de dos plataformas.
talk-platforms = Escribo para Reels, TikTok y YouTube Shorts: agrega “para TikTok” o “para Shorts” a lo que pides.
talk-sorry = Lo siento. Dime qué palabras están mal, como “nunca digo emprendedor”, y lo respeto.
talk-terms = Gancho: la primera frase, la que tiene que frenar el scroll. Cierre: lo que le pides a quien te ve. Calidad: qué tan bien armado está el guion, de 0 a 100. Prueba viral: cuánto se parecen sus palabras a otras que sí recibieron clics, de 0 a 100. Suena a ti: qué tan cerca queda de tus propios guiones. Nada de esto promete vistas.
length-of-script = { $words } palabras, unos { $seconds } s en voz alta.
scale-viral = { $score } de 100 en la prueba viral: { $band }. Menos de 30 es débil, la mayoría está entre 30 y 65, y más arriba es fuerte. Solo compara palabras, así que no promete vistas.
scale-quality = { $score } de 100 dice qué tan bien armado está el guion. Los espacios en blanco, las frases gastadas y las líneas repetidas restan puntos; la mayoría de los borradores anda por 80.
scale-voice = { $score } de 100 dice qué tanto se parece a tus propios guiones; desde 60 ya se parece.
scale-general = Prueba viral: menos de 30 es débil, la mayoría está entre 30 y 65, y más arriba es fuerte. Calidad: la mayoría de los borradores anda por 80. Suena a ti: desde 60 ya se parece a tus guiones. Ninguna promete vistas.
rule-never = No decir nunca “{ $word }”.
no-rules = Todavía no me has dado reglas. Dime una cuando quieras, como “nunca digo emprendedor”.
your-story = Tu historia
told-later = Después me contaste:
audience-unknown = Todavía no me has dicho quién te ve. Dímelo, como “mi público son madres primerizas”.
told-about = Me contaste:
told-nothing = Todavía no me has contado nada sobre “{ $about }”.
told-forgotten = Olvidado: ya no sé nada de “{ $about }” y ningún guion nuevo lo cuenta. Los guiones ya escritos se quedan hasta que los borres.
talk-busy = Aquí estoy, sigo trabajando en eso. Puede tardar hasta un minuto. Escribe “para” si quieres que pare.
talk-here = Aquí estoy, y ahora no estoy escribiendo nada. Mándame un tema o dime qué cambio.
button-change-last = Cambiar mi último guion

## Data, privacy, help, language

export-data = Aquí está todo lo que tengo de ti, en un archivo.
export-failed = No pude crear ese archivo. Pídemelo otra vez en un minuto.
ask-import = Envía una de estas cosas: el archivo JSON de /export, tu descarga de datos de Instagram (JSON o ZIP), el CSV de estadísticas de Meta Business Suite, o líneas con un enlace y sus números.
import-done = Listo. Perfiles: { $personas }, guiones: { $scripts }.
import-none = No encontré nada para importar: ni un archivo de /export ni un post con números. Al descargar tus datos de Instagram, elige el formato JSON y marca las estadísticas.
import-posts = Publicaciones con números: { $posts }. De ellas, escritas aquí: { $matched }.
import-posts-use = Desde ahora cuentan para saber qué es lo normal para ti.
import-tags = Hashtags con número de publicaciones: { $tags }.
ideas-title = Primeras líneas para tus próximos videos. Toca una y la escribo:
week-title = Tu semana, cada día un tipo distinto. Toca una y la escribo:
week-day = Día { $day }:
idea-line = { $place } { $type }: “{ $hook }” ({ $from })
ideas-none = Tengo muy poco tuyo para darte ideas. Mándame más guiones tuyos.
ideas-few = No tengo más sin inventar. Con más guiones o más historia salen más ideas.
idea-from-fact = un momento real tuyo
idea-from-result = ya funcionó antes
idea-from-audience = lo que le cuesta a tu público
idea-from-expertise = lo que conoces bien
trends-title = Publicaciones que destacan, vistas el { $date }:
trends-times-likes = { $times } veces los likes de siempre:
trends-times-views = { $times } veces las vistas de siempre:
trends-maybe = Puede ser por esto; nadie lo sabe con certeza.
trends-none = Todavía no tengo nada que destaque.
trends-how = Manda /trends #panaderia para un hashtag, /competitors @nombre para una cuenta, o /trends con las palabras de una publicación que te guste.
trends-budget = Hashtags consultados esta semana: { $used } de { $limit }.
trends-not-connected = No tengo conexión con Instagram. Manda /trends con las palabras de una publicación que te guste y miro cómo está hecha.
trends-used-up = Ya se usaron los 30 hashtags de esta semana. Las cuentas y los textos pegados siguen funcionando.
trends-too-few = Miré { $posts } publicaciones, pero solo { $counted } muestran sus likes: muy pocas para saber qué es lo normal.
trends-level-likes = Miré { $posts } publicaciones. Ninguna tiene el doble de los { $usual } likes de siempre, así que nada destaca.
trends-level-views = Miré { $posts } publicaciones. Ninguna tiene el doble de las { $usual } vistas de siempre, así que nada destaca.
trends-rate-limited = Instagram me pide esperar antes de volver a mirar. Prueba en una hora; lo que pegues sigue funcionando.
trends-bad-token = Instagram ya no acepta mi token de acceso. Quien administra este bot tiene que renovarlo; lo que pegues sigue funcionando.
trends-no-permission = A mi token de Instagram le falta el permiso para esto. Quien administra este bot tiene que agregarlo; lo que pegues sigue funcionando.
trends-no-account = No encuentro esa cuenta. Solo se pueden mirar cuentas públicas de empresa o de creador.
trends-no-tag = Instagram no conoce ese hashtag. Revisa cómo está escrito.
trends-build = Estructura: { $beats }.
button-adapt = Adaptar el número { $number }
ask-adapt = ¿De qué trata tu versión? Tomo cómo está hecha, nunca sus palabras.
seen-question = empieza con una pregunta
seen-number = empieza con un número
seen-short = primera línea corta
seen-address = le habla a quien lo ve
seen-story = cuenta algo personal
seen-list = una lista
ask-forget = Esto borra todo: tu perfil, tus guiones, tus votos. No se puede deshacer. ¿Borro todo?
forget-yes = Borrar todo
forget-no = No, dejarlo
forget-kept = No borré nada.
forget-needs = No se puede deshacer, así que necesito que lo digas claro: escribe “sí” o toca “{ $word }”. Con cualquier otra cosa, todo se queda.
receipt-title = Borrado el { $date }:
receipt-personas = Perfiles: { $count }
receipt-scripts = Guiones: { $count }
receipt-vectors = Cosas que recordaba: { $count }
receipt-ledger = Notas de uso: { $count }
receipt-sessions = Chats: { $count }
receipt-traces = Registros en el servicio de seguimiento: pedí que los borren
receipt-after = Ya no sé nada de ti. /start empieza de nuevo.
privacy-what = Guardo tu nombre, historia, ejemplos, guiones, votos y números para escribir como tú. De los archivos guardo solo el texto.
privacy-own = No hay ningún modelo de IA conectado: tus palabras no le llegan a nadie más.
privacy-model = Un modelo de IA lee tus palabras para escribir y calificar guiones.
privacy-rights = /export te da todo en un archivo. /forget lo borra todo.
support = Ayuda de una persona: { $contact }
support-none = Este bot no tiene contacto de ayuda. /help muestra lo que sé hacer.
help-intro = Esto es lo que sé hacer:
help-free-text = También puedes escribir directo: guion sobre el pan casero, 30 s
ask-language = ¿En qué idioma te hablo?
language-name = Español
language-set = Ahora hablo español. Tus guiones siguen en el idioma de tus ejemplos.
language-heard = De aquí en adelante te hablo en español. Con /language lo cambias.
command-start = Empezar, o volver
command-script = Escribir un guion
command-ideas = Ideas para tus próximos videos
command-week = Un plan para tu semana
command-trends = Publicaciones que destacan en un hashtag
command-competitors = Lo que funciona en otras cuentas
command-score = Calificar un guion
command-hashtags = Hashtags para un tema
command-profile = Lo que entendí de ti
command-examples = Mostrarme más guiones tuyos
command-history = Tus guiones
command-find = Buscar un guion
command-results = Cómo le fue a una publicación
command-stats = Tus números
command-balance = Tus límites de hoy
command-language = Cambiar mi idioma
command-export = Todos tus datos en un archivo
command-import = Traer tus datos de vuelta
command-forget = Borrar todo
command-privacy = Qué guardo y por qué
command-support = Ayuda de una persona
command-help = Esta lista
command-cancel = Parar lo que está abierto
command-admin = Cómo va el bot

## Progress

progress-reading = Leyendo { $file }…
progress-analysing = Aprendiendo cómo hablas…
progress-listening = Te estoy escuchando…
progress-queued = { $ahead ->
    [one] En espera: un pedido antes que este…
   *[other] En espera: { $ahead } pedidos antes que este…
}
progress-writing = Escribiendo { $attempts } intentos…
progress-scored = Intento { $attempt } de { $attempts }: { $quality } puntos.
progress-judging = Comparando los intentos…
progress-polishing = Puliendo el mejor…

balance-scripts = Guiones terminados hoy: { $used } de { $limit }.
balance-no-limit = Guiones terminados hoy: { $used }. No hay límite.
balance-cost = Costo de hoy: { $used } de { $limit } USD.
balance-resets = Se reinicia a las { $time } UTC. Los borradores, el historial y los puntajes siempre funcionan.
private-bot = Este bot es privado. Para entrar, manda esto a quien lo administra: { $id }
button-forwarded-mine = Es mío
button-forwarded-no = Dejarlo fuera
forwarded-whose = Por lo que veo, eso lo escribió otra persona, así que no guardo nada como tuyo. ¿Es tuyo, o qué hago con él?
forwarded-left-out = Lo dejé fuera.
for-you-alone = Eso es solo para ti, y aquí leen otras personas. Abre nuestro chat privado y pídemelo ahí.
heard = Te escuché:
not-heard = No pude entender el mensaje de voz. Escríbelo, por favor.

## A platform's own form and command options

button-share = Mostrar aquí
button-answer = Responder
button-form = Llenar un formulario
form-title = Sobre ti
form-name = ¿Cómo quieres que te llame?
form-story = Tu historia
form-story-hint = Quién eres, qué haces y para quién. Si es más larga: mándala como archivo o mensaje.
form-files = Hasta tres guiones tuyos
form-files-hint = PDF, Word, ODT, RTF o texto. Puedes agregar más después.
form-language = Idioma
form-language-hint = Déjalo vacío para usar el de tu historia.
option-topic = De qué trata el video
option-seconds = Cuánto dura
option-type = Qué tipo de video
option-goal = Cuál es el objetivo
option-requirements = Qué tiene que llevar
option-platform = Dónde lo publicas
option-language = Qué idioma
option-text = Tu texto
option-code = El código de tu otra plataforma
option-words = Palabras para buscar
option-file = Un archivo tuyo
option-hashtag = Un hashtag, o las palabras de una publicación que te guste
option-account = Una cuenta, como @nombre
option-numbers = Los números de tu publicación, como: 12 mil vistas, 320 likes

admin-users = Personas: { $users }. Activas en el último día { $day }, semana { $week }, mes { $month }.
admin-votes = Votos: { $good } bien, { $notMe } no suena a mí. Visitas repetidas: { $returns }.
admin-tokens = Tokens: { $prompt } de entrada, { $completion } de salida.
admin-cost = Costo del modelo: { $usd } USD.
admin-cost-unknown = Costo del modelo: desconocido, porque falta el precio de un modelo en la tabla (OPENAI_PRICES).
admin-memory = Memoria: { $index }, { $embedder }.
admin-operation = Qué
admin-count = Veces
admin-success = Éxito
admin-failures = Fallos: { $list }.
admin-usage = Escribe: /admin, o /admin model telegram:123 nombre-del-modelo. Un guion en lugar del nombre devuelve el modelo normal.
admin-model-set = { $user } recibe ahora guiones de { $model }.
admin-model-standard = el modelo normal

similar-found = Hiciste algo parecido el { $date }: { $title }. Esta vez busco otra primera frase y otro orden.
button-open-old = Abrir el anterior
recommend-views = Tus guiones sobre “{ $about }” funcionan mejor: { $times } veces tus vistas de siempre ({ $scripts } de { $of } guiones).
recommend-accepted = Los que más te gustan son los de “{ $about }” ({ $scripts } de { $of } guiones).
recommend-next = Todavía sin usar, y cerca del tema: { $fact }

command-persona = Cambiar de perfil
command-link = Usar una cuenta en dos plataformas
button-new-persona = Nuevo perfil
persona-active = Escribo como { $name }.
persona-only-one = Tienes un perfil. Otra marca o voz tuya puede tener el suyo.
ask-persona = ¿Con cuál escribo a partir de ahora?
persona-in-use = A partir de ahora escribo como { $name }.
another-persona = Un perfil nuevo, junto al que ya conozco. El anterior no cambia en nada.
link-offered = Mándame esto en tu otra plataforma en los próximos { $minutes } minutos. Desde entonces allá también sé que eres tú.
link-secret = El código sirve una vez. No se lo muestres a nadie: quien lo manda recibe tu perfil y tus guiones.
link-not-private = Aquí pueden leer otras personas. Pídeme un código en un chat privado conmigo.
link-joined = { $scripts ->
    [0] Cuentas unidas. Ahora te conozco en las dos plataformas.
    [one] Cuentas unidas. Un guion de aquí está ahora con los demás.
   *[other] Cuentas unidas. { $scripts } guiones de aquí están ahora con los demás.
  }
link-set-aside = Aquí también tenías un perfil. Se queda igual hasta que separes las cuentas.
link-how-to-leave = /link off vuelve a separar las cuentas. /forget borra todo de ambas.
link-wrong = Ese código es incorrecto, ya se usó o es demasiado viejo. Pide uno nuevo con /link en la otra plataforma.
link-tooManyTries = Demasiados códigos incorrectos. Inténtalo otra vez en 15 minutos.
link-sameAccount = Ese código es de esta misma cuenta. Mándalo en tu otra plataforma.
link-alreadyJoined = Esta cuenta ya está unida a otra. /link off las separa.
link-separated = Separadas. Los guiones se quedan en la cuenta donde se juntaron.
link-none = Esta cuenta no está unida a ninguna otra.
left-one = Te queda un guion terminado para hoy. El límite se reinicia a las { $time } UTC; los borradores y el historial siempre funcionan.
left-none = Ese fue el último guion terminado de hoy. El límite se reinicia a las { $time } UTC; los borradores y el historial siempre funcionan.
cost-alert = Ya se usó el { $share } % del presupuesto de modelo de hoy: { $used } de { $limit } USD.
cost-alert-then = Al llegar al 100 %, todos reciben borradores sin el modelo hasta la medianoche UTC.
cost-alert-reached = Hasta la medianoche UTC todos reciben borradores sin el modelo. DAILY_COST_USD fija el presupuesto.

## A recording of hers

recording-heard = Escuché el sonido. De la imagen no puedo decir nada. No guardé el archivo.
recording-opening = Tus primeros tres segundos (gancho { $hook }/10):
recording-opening-about = Tus primeros tres segundos, calculados por tu ritmo (gancho { $hook }/10):
recording-pace-slow = Aquí hablas despacio, { $words } palabras por minuto.
recording-pace-ordinary = Tu ritmo se sigue fácil, { $words } palabras por minuto.
recording-pace-fast = Aquí hablas rápido, { $words } palabras por minuto.
recording-pace-unknown = Es demasiado corto para saber tu ritmo.
recording-silence = Silencio entre las palabras: { $seconds } s.
recording-no-times = El servicio que escucha por mí no da tiempos, así que no puedo medir pausas.
recording-cuts = Dónde puedes cortar:
recording-no-cuts = No escucho nada que haya que cortar.
cut-silence-start = silencio antes de “{ $quote }”
cut-slow-opening = el comienzo tarda en arrancar: “{ $quote }”. Empieza con la frase siguiente
cut-pause = una pausa después de “{ $quote }”
cut-repeat = ya lo dijiste: “{ $quote }”
cut-silence-end = silencio después de “{ $quote }”
recording-words = Lo que escuché, palabra por palabra
recording-tooLarge = Esta grabación pasa de 20 MB. Manda una más corta o más liviana.
recording-empty = No escuché palabras. ¿Tiene sonido?
recording-unsupported = No puedo escuchar este tipo de archivo. Manda MP4, MP3, M4A, WAV u OGG.
