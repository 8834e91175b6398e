### Tudo o que uma criadora lê. Palavras simples, português do Brasil.

## The bot itself, as a platform shows it

bot-description = Escrevo roteiros para Reels do Instagram com a sua própria voz. Conte sua história, mande de um a três roteiros seus e peça um roteiro de 15 a 90 segundos. Faço três tentativas, escolho a melhor e dou uma nota para cada parte e no máximo cinco hashtags. Nunca invento fatos sobre você. /privacy diz o que guardo, /forget apaga.
bot-short-description = Roteiros para Reels com a sua voz e notas honestas.

## First message and onboarding

first-what = Oi! Escrevo roteiros para Reels com o seu jeito de falar. Você me conta sua história e me mostra roteiros seus. Depois me dá um tema, e eu escrevo as palavras.
first-sample-title = Uma amostra, para quem faz bolo em casa, 15 segundos:
first-sample = Vendi meu primeiro bolo por menos do que custou a manteiga. Ninguém me falou para contar minhas horas. Então agora anoto três coisas antes de dizer um preço: o que comprei, quanto tempo assei, quanto dirigi. E somo tudo. Salva isso para a sua próxima encomenda.
first-sample-score = Com cada roteiro vêm notas honestas, as palavras que ganharam essas notas, no máximo cinco hashtags e uma legenda.
first-privacy-own = Suas palavras ficam na memória deste bot, não vão para mais ninguém, e /forget apaga todas.
first-privacy-model = Suas palavras ficam na memória deste bot, um modelo de linguagem lê para escrever para você, e /forget apaga todas.
ask-name = Como posso te chamar?
button-call-me = Sou { $name }
button-skip-all = Pular, escreve um já
ask-story = Prazer, { $name }. Conte sua história: quem você é, o que faz e para quem. Algumas frases bastam. Você também pode mandar um arquivo ou várias mensagens.
ask-story-audience = Que bom, guardei. Uma pergunta: para quem você faz vídeos, e o que é difícil para essas pessoas?
ask-story-moment = Que bom, guardei. Uma pergunta: o que aconteceu para você começar? Conte esse momento em duas ou três frases.
ask-story-detail = Que bom, guardei. Uma pergunta: o que você fez na semana passada no trabalho, e o que deu errado ou certo?
ask-whose-lines = Isso é uma conversa. Qual destes nomes é o seu? Guardo só as suas mensagens.
story-goes-on = Sem pressa. Manda o resto, eu junto à sua história.
kept-as-story = Guardei isso como parte da sua história.
correction-kept = Certo, já corrigi.
aside-heard = Entendi que isso foi dito para mim e não coloquei na sua história.
known-so-far = Até agora: { $words ->
    [0] sua história, ainda não
    [one] uma palavra da sua história
   *[other] { $words } palavras da sua história
}, { $count ->
    [0] nenhum roteiro
    [one] um roteiro
   *[other] { $count } roteiros
}. Quando terminar, mostro o que entendi e você corrige.
language-not-spoken = Não falo { $language }, por isso respondo em português. Escreva como quiser: seus roteiros saem das suas próprias frases. /language mostra o que mais falo.
aside-takes-long = Uns três minutos: seu nome, algumas frases sobre você e um roteiro seu, se tiver. Depois, cada roteiro leva segundos. Dá para parar e continuar mais tarde.
name-kept = Certo, { $name }. Agora seu nome está certo.
button-was-script = É um roteiro meu
examples-taken-back = Tirei dos seus roteiros.
wanted-kept = Guardei seu pedido de roteiro. É o próximo.
story-kept = Que bom, { $name }. Guardei sua história ({ $words ->
    [one] uma palavra
   *[other] { $words } palavras
}).
ask-examples = Agora me mostre como você fala: mande de 1 a 3 roteiros seus, em arquivo (PDF, Word, texto) ou colados aqui. Ainda não tem? Toque em Pular.
ask-more-examples = { $count ->
    [one] Tenho um exemplo.
   *[other] Tenho { $count } exemplos.
} Mande outro ou toque em Pronto.
pasted-example = Roteiro colado { $number }
example-known = Esse eu já tenho.
button-none-of-these = Nenhum destes
button-was-story = Isso era minha história
still-reading = Ainda estou lendo seu arquivo. Continuo sozinho quando terminar.
building-persona = { $count ->
    [0] Estou lendo sua história. Leva até um minuto.
    [one] Estou lendo sua história e seu exemplo. Leva até um minuto.
   *[other] Estou lendo sua história e seus { $count } exemplos. Leva até um minuto.
}
persona-kept = { $count ->
    [0] Sua história está guardada. Tento de novo?
    [one] Sua história e seu exemplo estão guardados. Tento de novo?
   *[other] Sua história e seus { $count } exemplos estão guardados. Tento de novo?
}
not-known-yet = Ainda não te conheço. Conte primeiro sua história, ou eu escrevo um roteiro assim mesmo.
button-introduce = Contar minha história
welcome-back = Que bom ver você de novo, { $name }. O que vamos fazer?

## Files

file-read = Li { $file } ({ $words ->
    [one] uma palavra
   *[other] { $words } palavras
}).
file-truncated = É muito longo, então guardei os primeiros 50.000 caracteres.
file-too-short = { $file }: { $words ->
    [one] uma palavra é
   *[other] { $words } palavras são
} muito pouco para ouvir como você fala. Mande um roteiro inteiro, ou cole aqui.
files-too-many = Peguei os primeiros { $count } arquivos. Mande os outros depois.
files-read = Li { $count } arquivos ({ $words } palavras).
file-refused = { $file }: { $reason }
files-too-late = Você já estava em outra coisa, então não usei nada disso. Mande de novo onde quiser.

## Errors: what is wrong, and what to do

error-rateLimited = O serviço de escrita está ocupado. Tente de novo em um minuto.
error-quotaExceeded = O serviço de escrita gastou a cota. Tente mais tarde.
error-unavailable = Não consegui falar com um serviço de que preciso. Tente em alguns minutos.
error-timeout = Demorou demais e eu parei. Tente de novo.
error-invalidOutput = O serviço de escrita mandou algo que não serviu. Tente de novo.
error-wrongLanguage = O serviço de escrita não respondeu nesse idioma, duas vezes. Seu roteiro continua igual. Peça de novo, ou em outro idioma.
error-refused = O serviço de escrita recusou este tema. Diga com outras palavras.
error-notConnected = Isso precisa de um modelo de linguagem, e nenhum está conectado. Escreva, por favor.
rewrite-needs-model = Sem modelo de linguagem, posso escrever outra versão, encurtar, alongar, trocar o gancho ou o final, e tirar, pôr ou trocar as palavras que você disser. Para mudar do seu jeito, responda ao roteiro com a sua versão.
rewrite-half = Faço a parte que consigo. “{ $left }” precisa de um modelo de linguagem, e nenhum está conectado.
rewrite-else = O que posso mudar está nos botões.
rewrite-no-other = Não achei outro no que você me contou. Conte mais sobre este tema e peça de novo, ou responda ao roteiro com as suas palavras.
rewrite-length-end = Já tem essa duração. Faço roteiros de 15, 30, 45, 60 ou 90 segundos.
error-limitReached = Você chegou ao limite de hoje. Recomeça à meia-noite UTC.
error-badInput = Não consegui usar isso. Confira e mande de novo.
error-notFound = Não encontro mais esse roteiro. Veja em /history o que tem.
error-cancelled = Parei.
error-blocked = Não tenho permissão para escrever neste chat.
error-misconfigured = Algo está mal configurado do meu lado. Avise quem cuida deste bot.
error-storeFailed = Não consegui guardar isso. Mande de novo em um minuto.
error-scriptLost = O que estava guardado desse roteiro se danificou e não consigo mais ler. Sinto muito. Tirei da sua lista.
error-empty = Este arquivo não tem texto. Mande um com texto ou cole o texto aqui.
error-tooLarge = Este arquivo é grande demais. Mande um com menos de 10 MB ou cole o texto aqui.
error-encrypted = Este arquivo tem senha. Mande sem senha ou cole o texto aqui.
error-scanned = Este arquivo tem fotos de páginas, não texto. Mande a versão com texto ou cole o texto aqui.
error-damaged = Este arquivo está danificado e não consigo abrir. Salve de novo e mande, ou cole o texto aqui.
error-unsupported = Não consigo ler este tipo de arquivo. Mande PDF, Word, ODT, RTF ou texto, ou cole o texto aqui.
error-tooSlow = Ler este arquivo demorou demais. Mande uma versão mais simples ou cole o texto aqui.
error-unsafe = Não é seguro abrir este arquivo. Cole o texto aqui, por favor.
error-missing = Não consegui baixar este arquivo. Mande de novo.
nothing-lost = Nada do que foi guardado se perdeu.
others-whole = Seus outros roteiros estão todos aí.

## What every conversation answers

cancelled = Parei. O que foi guardado fica.
stopped-one = Parei esse. O resto continua.
stopped-none = Esse já terminou.
cancelled-dropped = Parei. O que você contou aqui não foi guardado; /start começa de novo.
cancelled-kept = Parei. Guardei o que você me contou. Para continuar, aperte o botão ou mande /start.
cancelled-drop = Apagar
nothing-open = Não há nada aberto agora.
leave-question = Estamos no meio da sua história. Se você sair agora, perco o que me contou. Ficar ou sair?
leave-stay = Ficar
leave-go = Sair
left-open = Ontem você deixou isto aberto. Continuamos ou começamos de novo?
left-open-continue = Continuar
left-open-restart = Começar de novo
left-open-drop = Fechar
no-file-here = Não posso usar um arquivo aqui.
cannot-hear = Não consigo ouvir mensagens de voz aqui. Escreva, por favor.
cannot-watch = Não consigo ver vídeos aqui. Escreva, por favor.
cannot-use = Só leio texto e documentos. Escreva, por favor.
old-button = Esse botão é de uma mensagem antiga e não faz mais nada.
unknown-command = Não conheço esse comando. /help mostra a lista.
not-understood = Desculpe, não entendi isso aqui.
one-moment = Um momento, por favor.
form-reset = Fui atualizado e tive que fechar o que estava aberto. O que foi guardado fica. Comece de novo, por favor.
persona-lost = O que eu tinha guardado de você, sua história, seus exemplos e o que aprendi com eles, se danificou e não consigo mais ler. Sinto muito. Seus roteiros continuam aí. Conte de você outra vez com /start, ou mande com /import um arquivo que você recebeu no /export. Quem cuida deste bot talvez consiga salvar o antigo.
form-broken = Algo deu errado do meu lado e fechei o que estava aberto. O que foi guardado fica. Comece de novo, por favor.
not-your-button = Esse botão é de outra pessoa. Escreva para mim e você terá os seus.
direct-closed = Sua resposta está pronta, mas não posso enviar mensagens diretas para você. Use /history ou /profile aqui: só você vai ver.
file-too-large-here = O arquivo passa dos 10 MB que o Discord me deixa enviar. Quem cuida deste bot pode exportar para você.

## Buttons

button-cancel = Cancelar
button-stop = Parar
button-skip = Pular
button-any = Você escolhe
button-done = Pronto
button-try-again = Tentar de novo
button-write = Escrever um roteiro
button-profile = Meu perfil
button-history = Meus roteiros
button-correct = Corrigir algo
button-add-examples = Adicionar exemplos
button-undo = Desfazer
button-fill = Preencher os espaços
button-another = Outra versão
button-shorter = Mais curto
button-longer = Mais longo
button-new-hook = Outro gancho
button-new-cta = Outro final
button-variants = Dois ganchos (A/B)
button-good = Bom
button-not-me = Não sou eu
button-export = Exportar
button-posted = Publiquei
button-more = Mais
more-choices = O que mais dá para fazer com este roteiro:
button-copy-hashtags = Copiar hashtags
button-copy-caption = Copiar legenda
button-star = Marcar com estrela
button-unstar = Tirar estrela
button-rename = Mudar o nome
button-delete = Apagar
button-newer = Mais novos
button-older = Mais antigos
button-older-versions = Versões anteriores ({ $older })
button-filter = Filtrar
button-score = Dar nota
button-as-example = Guardar como exemplo meu
button-write-about = Escrever um roteiro sobre isso
button-nothing = Nada, valeu

## Asking for a script

ask-topic = Sobre o que é o roteiro? Uma frase basta.
ask-topic-example = Dá para dizer tudo em uma linha: como perdi minha primeira venda, 45 s
ask-seconds = Quanto deve durar? Tema: { $topic }
seconds-refused = Não posso escrever { $seconds } segundos. Escrevo 15, 30, 45, 60 ou 90.
other-seconds = Escrevo 15, 30, 45, 60 ou 90 segundos: para { $seconds } uso { $nearest }.
ask-type = Que tipo de roteiro?
ask-requirements = Algo especial? Palavras para usar, um produto, uma oferta, algo para evitar. Ou toque em Pular.
request-seconds = { $seconds } s
type-educational = Educativo
type-inspirational = Inspirador
type-entertaining = Divertido
type-storytelling = História
type-promotional = Promocional
type-behind-the-scenes = Bastidores
type-myth-busting = Quebra de mitos
type-tutorial = Tutorial
platform-reels = para Reels
platform-tiktok = para TikTok
platform-shorts = para Shorts
goal-reach = para alcançar gente nova
goal-saves = para ser salvo
goal-sales = para vender
goal-followers = para ganhar seguidores
urgency-urgent = urgente
urgency-trending = em alta
writing-now = Estou escrevendo: { $topic } ({ $what }).
caption-with-script = Todo roteiro que escrevo vem com uma legenda. Os dois falam do seu post.
several-started = { $count } roteiros, um depois do outro:
writing-with = Uso o que você me contou: { $told }
writing-leaves-out = Isto fica fora deste: { $words }
writing-tone = “{ $tone }”: aqui não tenho modelo de linguagem, então as palavras continuam suas e não consigo mudar o clima delas.
writing-defaults = Escolhi o que você não disse. Para escolher, escreva por exemplo: roteiro sobre pão caseiro, 60 s, inspirador
writing-urgent = Urgente: passa na frente, e pulo a segunda rodada.
writing-without-persona = Ainda não te conheço, então ainda não tem o seu jeito. /start muda isso.
request-kept = Seu pedido está guardado: { $topic }
request-again = Seu pedido está guardado. Toque em Tentar de novo, ou mande esta linha quando quiser:

## The result

script-length = { $words ->
    [one] Uma palavra
   *[other] { $words } palavras
}, cerca de { $seconds } s.
script-quality = Qualidade { $score }/100.
script-quality-of = Qualidade { $score }/100 (minhas tentativas: de { $low } a { $high }).
script-quality-suits = Qualidade { $score }/100 (minhas tentativas: de { $low } a { $high }; fiquei com a que cabe na sua duração e menos se parece com seus últimos roteiros).
personalization = Soa como você: { $score }/100.
personalization-low = (Não tenho certeza: seus exemplos são poucos ou curtos.)
personalization-unknown = Soa como você: sem número, porque não tenho roteiros seus de exemplo.
too-close = Dois ganchos ficaram iguais, então teste os dois:
variants-title = Um roteiro, dois ganchos:
variants-body = Depois de qualquer um deles vem:
variants-how = Grave os dois, poste os dois. /results pergunta qual ganhou, e eu aprendo com isso.
button-posted-side = Postei { $letter }
ask-pair = Dois ganchos de um roteiro. Qual ganhou? { $title }
button-side-won = { $letter } ganhou
button-sides-even = Sem diferença
pair-won = Anotado: o gancho { $letter } ganhou. Vou abrir assim mais vezes.
pair-even = Anotado: não houve diferença.
blanks = Não invento fatos. Preencha estes espaços, por favor:
viral-overall = Teste viral: { $score }/100, { $band }.
viral-fix = Melhore primeiro: { $dimension }. { $suggestion }
viral-details = Teste viral, ponto por ponto
viral-not-calibrated = Estes pontos não foram testados neste idioma.
viral-trends-seen = A tendência foi medida só com posts que você buscou ou colou; o mais recente, visto em { DATETIME($date, dateStyle: "medium") }.
viral-limits = Isto compara jeitos de dizer uma ideia. Não vê sua conta, seu horário nem suas imagens.
viral-not-calibrated-for = Estes pontos não foram testados neste idioma: { $language }.
viral-track = Isto compara jeitos de dizer a mesma ideia. Em { $cases } casos claros, de testes com títulos em inglês que nunca tinha visto, a nota maior ganhou { $percent } % das vezes. Não vê sua conta, seu horário nem suas imagens.
viral-weights = O que mais conta para este objetivo: { $heaviest }.
viral-own = Adaptado aos seus { $posts } resultados.
viral-own-none = Ainda não vejo ligação clara entre estes pontos e os seus { $posts } resultados, então eles contam como para todo mundo.
language-tag = pt
band-weak = fraco
band-ordinary = como um roteiro qualquer
band-strong = forte
fix-no-words = Escreva uma primeira linha: ainda não há palavras para avaliar.
fix-slow-opening = Comece depois de “{ $about }”: a primeira palavra já deve ser da história.
fix-jargon = Diga “{ $about }” como diria para alguém de casa.
fix-thin-hook = Ponha mais um fato na primeira linha: quem, o que mudou ou quanto custou.
fix-open-on-turn = Abra com o momento em que deu errado, mudou ou surpreendeu você, e guarde o porquê para depois.
fix-person-in-hook = Ponha uma pessoa na primeira linha: o que ela disse ou fez, antes do que isso significa.
fix-slow-curiosity = Tire “{ $about }” e abra com o fim da história, sem dizer como chegou lá.
fix-no-gap = Diga o resultado na primeira linha e guarde a causa para depois.
fix-early-answer = Você responde cedo demais: ponha a resposta pelo menos duas frases depois da promessa.
fix-no-feeling = Diga com uma palavra simples como foi sentir aquilo, ou o que estava em jogo.
fix-late-feeling = Traga a frase com “{ $about }” para mais perto do começo.
fix-no-situation = Ponha num momento que seu público já viveu: um lugar, uma hora do dia, quem estava lá.
fix-no-you = Fale uma frase direto com quem assiste: “você” em vez de “as pessoas”.
fix-no-admission = Logo depois do gancho, admita aquela coisa pequena que todo mundo faz e ninguém diz.
fix-empty-words = Corte “{ $about }” e palavras assim, e ponha ali um número, uma quantidade ou um passo seu.
fix-no-figure = Dê uma quantidade, um tempo ou um preço exato, para dar para fazer sem perguntar.
fix-no-step = Transforme uma frase geral num passo: o que fazer, com quê, quanto ou por quanto tempo.
fix-breathless = Divida “{ $about }” em duas ou três frases: são { $seconds } s num fôlego só.
fix-choppy = Deixe uma frase um pouco mais longa: agora todas são curtas demais.
fix-monotone = Depois de uma frase longa, ponha uma de duas ou três palavras.
fix-long-sentence = Encurte “{ $about }” em um terço.
fix-nobody-to-send = Diga para quem é: é para essa pessoa que vão enviar.
fix-no-quotable-line = Ponha uma linha que funcione sozinha como mensagem: uma opinião ou um resultado, com menos de dez palavras.
fix-no-ask = Termine com um pedido só: para que salvar, para quem enviar ou o que responder.
fix-many-asks = Fique com um pedido, “{ $about }”, e tire os outros.
fix-worn-ask = No fim, diga com suas palavras o que a pessoa ganha, sem a frase gasta.
fix-vague-ask = Diga quando ou para quem: salve para domingo, envie para quem cozinha.
fix-off-trend = Use a estrutura de um vídeo que está indo bem agora, com suas palavras.
counter-hookStrength = Não ia funcionar porque a primeira linha não para o dedo.
counter-curiosityGap = Não ia funcionar porque a primeira linha já responde tudo e ninguém tem motivo para ficar.
counter-emotionalTrigger = Não ia funcionar porque quem assiste sente muito pouco.
counter-relatability = Não ia funcionar porque quem assiste não se vê ali.
counter-valueDensity = Não ia funcionar porque tem pouco que alguém possa usar ou repetir.
counter-pacing = Não ia funcionar porque o principal demora demais.
counter-shareability = Não ia funcionar porque ninguém vem à cabeça para mandar.
counter-callToAction = Não ia funcionar porque termina sem dizer o que fazer depois.
counter-trendAlignment = Não ia funcionar porque nada ali toca o que se assiste agora.
reason-topic = seu tema, como as pessoas buscam
reason-topic-word = uma palavra do seu tema, para uma busca mais ampla
reason-niche = onde procuram as pessoas deste assunto: { $about }
reason-repeated = o roteiro volta a “{ $about }”
reason-field = sua área: { $about }
reason-said = dito no roteiro: “{ $about }”
reason-own = funcionou para você e combina com este tema
attempts-same = { $different ->
    [one] Todas as tentativas saíram com as mesmas palavras: no que você me contou, achei um jeito só.
   *[other] Duas das tentativas saíram com as mesmas palavras.
}
draft-why = Por que é um rascunho?
draft-more = Este bot não tem um modelo de linguagem conectado. Quando quem cuida dele conectar um, escrevo roteiros prontos.
label-reels = Etiqueta de IA no Instagram: não precisa para palavras ditas por você. Precisa quando a imagem ou a voz parecem reais e foram feitas por IA.
label-tiktok = Etiqueta de IA no TikTok: não precisa para palavras ditas por você. Precisa quando imagens, sons ou vídeos realistas foram feitos por IA.
label-shorts = “Conteúdo alterado” no YouTube: não precisa por um roteiro. Precisa quando algo que parece real foi feito ou mudado por IA.
dimension-quoted = { $name } { $score }/10: { $quotes }
dimension-bare = { $name } { $score }/10
dimension-unknown = { $name }: sem dados de tendências
dimension-hookStrength = Gancho
dimension-curiosityGap = Curiosidade
dimension-emotionalTrigger = Emoção
dimension-relatability = Perto da vida de quem vê
dimension-valueDensity = Valor
dimension-pacing = Ritmo
dimension-shareability = Vontade de compartilhar
dimension-callToAction = Chamada para ação
dimension-trendAlignment = Tendência
hashtags = Hashtags
hashtags-left-out = Certo, este vai sem hashtags. As pessoas ainda o acham pelas palavras da legenda.
hashtags-none = Não achei uma hashtag que combine. Diga o tema com outras palavras.
hashtag-line = { $tag }: { $reason } ({ $size }; { $language })
hashtag-refused = { $tag }, não: { $reason }.
size-unknown = sem dados de alcance
size-small = pequena
size-medium = média
size-large = grande
size-mega = muito grande
spelling-latin = em letras latinas, como muita gente digita
spelling-unaccented = sem acentos, como a maioria digita
spelling-accented = com os acentos, para quem os digita
refusal-generic = não diz nada sobre este roteiro e compete com tudo
refusal-broad = é ampla demais: uma só palavra com milhões de posts sobre tudo
refusal-restricted = dizem que está restrita ou quebrada no Instagram
refusal-unusable = o Instagram pede letras na hashtag
hashtag-own = você usou { $posts } vezes, { $above } vezes foi melhor que o seu normal
hashtag-likes-near = os posts em destaque ali têm umas { $likes } curtidas, como os seus
hashtag-likes-far = os posts em destaque ali têm umas { $likes } curtidas, bem mais que os seus
hashtag-posts = { $posts } posts, visto em { DATETIME($date, dateStyle: "medium") }
hashtags-size-hint = Não sei o alcance destas. Mande “#tag 1,2 mi publicações” como o Instagram mostra, e eu lembro o tamanho.
hashtags-noted = Anotado: { $tags }.
language-en = inglês
language-es = espanhol
language-pt = português
language-hi = hindi
language-hi-Latn = hindi em letras latinas
language-te = telugo
language-te-Latn = telugo em letras latinas
language-id = indonésio
caption = Legenda
under-post = Para pôr embaixo do vídeo:
beats = Partes com o tempo
beat-time = Tempo
beat-seconds = { $from }–{ $to } s
beat-part = Parte
beat-spoken = Você diz
beat-on-screen = Na tela
beat-shot = Enquadramento
beat-b-roll = Imagem de apoio
beat-music = Música
cover = Palavras para a capa: { $text }
beat-hook = Gancho
beat-setup = Início
beat-point = Ideia
beat-story = História
beat-proof = Prova
beat-turn = Virada
beat-cta = Chamada para ação
notice-draftMaker = Isto é um rascunho feito sem modelo de linguagem: suas próprias palavras, com frases simples em volta.
notice-draftAgain = Um rascunho com as suas próprias palavras.
notice-modelFailed = O modelo de linguagem não deu um roteiro que sirva, então aqui está um rascunho com suas palavras. Seu pedido está guardado: toque em Outra versão mais tarde.
notice-fallbackServer = O primeiro servidor não respondeu. O segundo escreveu isto.
notice-quotaExceeded = A cota do modelo de linguagem acabou, então aqui está um rascunho com suas palavras. Seu pedido está guardado: toque em Outra versão mais tarde.
notice-limitReached = Você chegou ao limite de hoje de roteiros prontos, então aqui está um rascunho com suas palavras. Rascunhos e histórico sempre funcionam. O limite recomeça à meia-noite UTC.
notice-refused = O modelo de linguagem recusou este tema, então aqui está um rascunho com suas palavras.
notice-noScaffolds = Não tenho moldes para este idioma, então usei só as suas frases.
notice-shorterNoMaterial = Está mais curto do que você pediu: sua história não tem mais sobre isso, e não invento. Conte mais e eu escrevo mais: como você começou, um dia que deu errado, o que sempre te perguntam.
notice-shorterAgain = Está mais curto do que você pediu: não tenho mais nada seu para isso.
notice-askForMaterial = Diga um detalhe verdadeiro sobre este tema, e posso escrever mais.
notice-longerByAnswers = Com as suas respostas ficou mais longo do que você pediu. Se precisa caber, toque em Mais curto.
notice-orderNotKept = Não consegui seguir tudo o que você pediu sobre o tamanho ou como começa ou termina: sem um modelo de linguagem eu só ponho em ordem as suas próprias palavras.
notice-noTrends = Você pediu algo em alta, mas não tenho dados de tendências.
notice-languageNotCalibrated = As notas não foram testadas neste idioma.

## Changing a script

rewritten = Mudei só isto:
rewritten-nothing = Não achei nada melhor, então o roteiro continua igual.
edit-not-found = Não achei no último roteiro nada que corresponda a essas palavras, então ele continua igual.
step-not-found = Não achei nele a que se referem as suas outras palavras. Diga com uma palavra do roteiro.
edit-untold = Não pus nada. “{ $words }” já está lá, ou você ainda não me contou. Mande a frase do seu jeito, com “fala que ...”.
edit-all-gone = Assim não sobraria nada do roteiro, então ele continua igual.
step-all-gone = A outra mudança não deixaria nada dele. Diga o que deve ficar.
edit-missed = Não achei “{ $words }” nele.
rewritten-unaided = O modelo de linguagem não me deu nada útil, então esta mudança vem das suas próprias palavras. Você pode pedir de novo.
rewritten-another = Outra versão:
rewritten-alike = Você não me contou muito mais sobre isso, então quase tudo é igual. O que é novo:
rewritten-more = { $count ->
    [one] Mais uma linha mudou.
   *[other] Mais { $count } linhas mudaram.
}
hook-options = Outros ganchos, com a nota:
hook-option = { $letter }: { $hook } ({ $score }/10)
button-take-hook = Usar gancho { $letter }
change-before = Antes: { $text }
change-after = Agora: { $text }
change-added = Linhas novas:
change-removed = Agora: retirado
change-moved = Mudou de lugar: { $text }
blank-filled = Preenchido.
ask-blank = { $mark }: { $question }
no-blanks = Este roteiro não tem mais espaços.
blank-left = Deixo em aberto. Preencha quando quiser.
edit-saved = Guardei sua versão e aprendo com ela.
ask-why = Guardado. O que estava errado? Um toque me ajuda.
ask-why-words = Quais palavras? Copie aqui, e eu não uso mais.
why-formal = Formal demais
why-untrue = Não é verdade
why-audience = Não é meu público
why-other = Outra coisa
ask-reason = O que estava errado? Diga com suas palavras.
thanks-good = Que bom! Vou escrever mais assim.
thanks-not-me = Entendi. Vou levar isso em conta daqui em diante.
ask-format = Que tipo de arquivo?
format-docx = Word (DOCX)
format-txt = Texto (TXT)
format-srt = Teleprompter (SRT)
export-script = { $format ->
    [srt] Aqui está seu roteiro como arquivo SRT, com tempo por parte.
    [docx] Aqui está seu roteiro como arquivo do Word.
   *[txt] Aqui está seu roteiro como arquivo de texto.
}
results-saved = Pronto, guardei os números.
results-none = Nenhum post espera os números. Quando publicar um roteiro, toque em "Publiquei" embaixo dele.
results-ask-at = Vou pedir os números em { $date }.
prediction-above = Meu palpite, anotado desde já: acima do seu normal. Tenho { $percent }% de certeza.
prediction-below = Meu palpite, anotado desde já: abaixo do seu normal. Tenho { $percent }% de certeza.
prediction-hit = Acertei.
prediction-miss = Errei. Fica anotado.
ask-which-post = De qual post você tem os números?
ask-verdict = Como foi este, comparado com o seu normal? { $title }
ask-verdict-later = Você publicou isto há três dias. Como foi, comparado com o seu normal? { $title }
ask-verdict-line = Você também pode colar os números em uma linha, por exemplo: 1,2 mil visualizações, 45% pularam, 320 curtidas, 41 salvos
button-above = Acima do normal
button-about = Como sempre
button-below = Abaixo do normal
button-numbers = Digitar os números
button-stop-asking = Não pergunte mais
button-ask-again = Pode perguntar de novo
asking-stopped = Não vou perguntar mais. /results funciona quando você quiser.
asking-on = Vou perguntar de novo, três dias depois de um post.
results-line-unclear = Não achei nenhum número com nome nessa linha.
results-kept = Guardei isto para “{ $title }”: { $what }
results-filled = Sua conta me deu os números deste post: { $title }
verdict-above = Está acima do seu normal.
verdict-about = Está como sempre.
verdict-below = Está abaixo do seu normal.
verdict-unknown = Vou saber o seu normal quando tiver os números de quatro posts.
verdict-early = É cedo para comparar: faço isso a partir de dois dias depois de postar. Me diga os números de novo então.
measure-line = { $name }: { $value }
measure-views = visualizações
measure-skipRate = pularam
measure-averageWatchSeconds = tempo médio, segundos
measure-likes = curtidas
measure-comments = comentários
measure-shares = compartilhamentos
measure-saves = salvos
stats-record = Meus palpites: { $hits } de { $settled } certos (intervalo de 95%: { $low } a { $high }%).
stats-record-references = Nos mesmos posts, uma moeda acerta uns { $coin } e "sempre acima" acerta { $above }.
stats-record-open = Palpites anotados: { $count }. Nenhum resolvido ainda.
lesson-line = { $what }: { $above } de { $posts } acima do normal; seus outros posts: { $otherAbove } de { $otherPosts }.
lesson-none = Ainda não há ligação clara entre como você escreve e como o post vai (posts contados: { $posts }).
pattern-hook = Abertura:
pattern-structure = Estrutura:
pattern-type = Tipo:
pattern-length = Segundos:
pattern-hashtag = Hashtag:

## Library

history-title = Seus roteiros ({ $total }), página { $page } de { $pages }:
history-line = { $title } · { $seconds } s · { $type } · qualidade { $quality } · { $date }{ $versions ->
    [1] {""}
   *[other] { " · " }{ $versions } versões
}
history-empty = Você ainda não tem roteiros.
version-opened = Então seguimos com este.
ask-which-version = Qual você quer dizer? Toque nele e depois diga o que mudar.
ask-which-one = Qual deles? Toque nele.
history-none-match = Nenhum roteiro combina com isso.
untitled = Sem título
ask-filter = Quais roteiros você quer ver?
filter-language-hint = Por idioma: mande por exemplo /history pt
filter-all = Todos
filter-starred = Com estrela
state-starred = ★
state-posted = Publicado em { $date }.
state-edited = Esta é a sua própria versão.
ask-title = Como deve se chamar?
ask-find = Que palavras devo procurar?
named-several = Qual deles?
named-none = Não acho nenhum roteiro seu sobre isso. É um destes?
named-found = “{ $title }”:
results-other = Era outro? Toque nele.
undone-results = Desfeito: os números de “{ $title }” estão como antes.
undone-deleted = Esse roteiro foi apagado há mais de um dia: não tenho mais.
undone-restored = Está de volta.
undone-nothing = Não há nada para desfazer.
delete-named = Apagar “{ $title }”?
delete-versions = Apagar “{ $title }” com todas as versões (anteriores: { $older })?
delete-yes = Sim, apagar
delete-no = Não, guardar
updated-star = Marcado com estrela.
updated-unstar = Estrela retirada.
updated-posted = Muito bem! Marquei como publicado.
updated-rename = Agora se chama: { $title }
updated-delete = Apagado. Se não era para apagar, toque em Desfazer: eu guardo por um dia, ou até você apagar outro ou me dar os números de um post.
updated-other = Guardado.

## Profile and examples

persona-ready = É assim que eu vejo você, com suas próprias palavras. Me diga o que está errado.
persona-title = { $name }, como eu conheço você
persona-title-unnamed = O que eu sei de você
persona-more = Mais: como você começa, como conta, temas, números
persona-correct-hint = Algo está errado? Escreva por exemplo: Meu público são mães jovens.
persona-unknown = Ainda não sei
persona-corrected = (corrigido por você)
persona-pace = Ritmo: { $words } palavras por minuto
persona-sentences = Palavras por frase: { $words }
persona-phrases = Frases que você usa: { $phrases }
persona-facts = { $count ->
    [0] Ainda não há fatos para citar
    [one] Um fato verdadeiro que posso usar
   *[other] { $count } fatos verdadeiros que posso usar
}
persona-no-examples = Ainda não há roteiros de exemplo, então conheço sua voz só pela história.
persona-changed = Mudei isto:
persona-undone = Desfiz a última mudança:
ban-kept = De agora em diante nenhum roteiro seu fala de “{ $words }”, a não ser que você peça.
persona-unchanged = Nada mudou.
persona-change = { $field }: { $before } → { $after }
persona-change-new = { $field }: { $after }
field-targetAudience = Público
field-uniqueVoice = Voz
field-personalityTraits = Jeito de ser
field-expertise = O que você sabe bem
field-hookPatterns = Como você começa
field-storytellingStyle = Como você conta histórias
field-ctaPreferences = O que você pede a quem assiste
field-audiencePainPoints = O que é difícil para seu público
field-audienceDesires = O que seu público quer
field-successfulTopics = Temas
field-neverSays = O que você nunca diz
field-name = Nome
field-language = Idioma dos seus roteiros
field-optimalScriptLength = Palavras por roteiro
field-wordsPerMinute = Palavras por minuto
field-rules = Suas regras
rule-formal = Escrever menos formal, do jeito que você fala.
rule-untrue = Não dizer nada sobre você que você não me contou.
rule-audience = Falar com as pessoas para quem você faz isto.
field-examples = Exemplos
field-facts = Fatos verdadeiros
field-story = O que você me contou
ask-field = O que devo corrigir?
ask-field-hint = Toque em um, ou escreva em uma frase: Meu público são mães jovens.
ask-correction = { $field }: o que é certo?
examples-title = { $count ->
    [one] Um exemplo seu:
   *[other] { $count } exemplos seus:
}
ask-new-examples = Mande mais roteiros em arquivo ou cole um aqui. Toque em Pronto quando terminar.
examples-closed = Certo. Seus exemplos estão guardados.

## Pictures

chart-viral = Teste viral
chart-no-data = sem dados
chart-stats = Seus roteiros até agora
chart-scripts = Roteiros
chart-posted = Publicados
chart-per-week = Roteiros por semana
chart-trend = Qualidade e teste viral no tempo
chart-quality = Qualidade
chart-topics = Melhores temas
chart-hooks = Melhores ganchos

## Score, hashtags, statistics

ask-score = Cole o roteiro que você quer avaliar, ou mande em um arquivo.
score-length = Falado, leva cerca de { $seconds } s.
score-stock = Frases que soam como máquina:
score-claims = Não achei isto em nada do que você me contou:
ask-hashtags = Hashtags para qual tema?
stats-none = Ainda não há roteiros, então não há nada para contar.
best-unknown = Ainda não sei como nenhum dos seus reels se saiu. Me mande os números de um, por exemplo “o primeiro teve 1200 views, 80 curtidas”, e eu guardo.
best-known = O mais visto é “{ $title }”: { $views } visualizações.
best-of = { $count ->
    [one] É o único reel de que sei as visualizações. Me mande os números de outros e eu comparo.
   *[other] Sei as visualizações de { $count } reels.
}
stats-scripts = Roteiros: { $count }
stats-votes = Bons: { $good }, não sou eu: { $notMe }
stats-posted = Publicados: { $count }
stats-quality = Qualidade média: { $score }/100
stats-viral = Teste viral médio: { $score }/100
stats-voice = Soa como você, em média: { $score }/100
stats-cost = Custo do modelo: { $usd } USD
stats-topics = Seus melhores temas:
stats-hooks = Seus melhores ganchos:

## Text out of the blue

offer-long = Guardei este texto. O que faço com ele?
offer-topic = Escrevo um roteiro sobre isto? { $topic }
button-fact = É sobre mim: guarde
kept-told-put = Guardei com a sua história: os próximos roteiros já podem contar. Ponho também no último roteiro?
kept-told = Guardei com a sua história: os roteiros já podem contar.
button-put-in = Pôr no último roteiro
button-not-mine = Não guarde
offer-any = “{ $topic }”: é um tema novo, uma mudança no último roteiro ou algo sobre você?
offer-change = “{ $topic }”: é um tema novo, ou uma mudança no último roteiro?
offer-fact = “{ $topic }”: é um tema novo, ou algo sobre você?
offer-unclear = Não sei bem o que você quer dizer. Mande um tema, ou diga o que mudar no roteiro.
talk-ready = Tudo bem. Mande um tema quando quiser.
talk-what = Mande um tema e eu escrevo um roteiro. /help mostra o resto.
talk-price = Não peço dinheiro. /balance mostra quanto você ainda tem hoje.
talk-thanks = De nada!
talk-goodbye = Até mais, e boa gravação! Escreva quando quiser.
talk-sad = Sinto muito, de verdade. Guardo isso como parte da sua história.
talk-glad = Que alegria, parabéns! Vou lembrar disso nos seus roteiros.
talk-forever = Sim. Fica assim até você me dizer outra coisa.
talk-takes-seconds = Um roteiro leva uns segundos.
talk-takes-minute = Um roteiro leva até um minuto, uma mudança menos.
talk-files = Leio arquivos PDF, Word, ODT, RTF e de texto, e o que você colar aqui. Fotos, vídeos e links não consigo ler.
language-yes = Sim. Diga a língua junto com o tema, por exemplo: roteiro sobre pão em { $language }. Ou de um roteiro que já tem: em { $language }.
strengths = O melhor deste roteiro:
weak = O que eu arrumaria nele, o mais importante primeiro:
weak-none = Não acho nada nele que eu arrumaria.
lines-topic = Você pediu “{ $topic }”.
lines-hers = Estas frases vêm do que você me contou:
lines-ours = Estas são minhas, para abrir, ligar e fechar:
lines-change = Se alguma estiver errada, diga “tira ...” ou mande a frase do seu jeito.
offer-reproach = “{ $said }”: entendi. Isso é sobre o último roteiro, então não escrevo nada novo. Diga as palavras e eu tiro, coloco ou termino com elas: “tira ...”, “acrescenta que ...”, “termina com ...”. Ou toque no que devo fazer:
talk-posting = Eu não posto por você: você grava e posta. Depois toque em “Publiquei”, e eu pergunto como foi.
talk-when = Não vejo a que horas o seu público está online. O Instagram mostra: Insights, depois “Horários mais ativos”.
talk-filming = Escrevo as falas, os enquadramentos e a legenda. Gravar e editar fica com você.
talk-languages = Escrevo em inglês, espanhol, português, hindi, telugo e indonésio; hindi e telugo também em letras latinas. /language muda o idioma em que falo com você.
language-not-written = Sem um modelo de linguagem não posso escrever em { $language }.
path-typed = Isso é o nome de um arquivo, não o texto dele. Mande o arquivo, ou cole o texto aqui.
language-needs-yours = Ainda não tenho palavras suas em { $language }. Mande um roteiro seu assim, e posso escrever assim.
talk-machine = Minhas instruções ficam como estão, e eu não as mostro. Escrevo roteiros de Reels com as suas palavras. Sobre o que é o próximo?
talk-robot = Sou um programa, não uma pessoa. Escrevo com o que você me conta. Se vejo no roteiro algo que você não contou, deixo um espaço em branco, mas não vejo tudo: leia antes de gravar.
talk-accounts = Sua conta é este chat: quem pode escrever nele pode usar a conta. /persona separa vários perfis e /link junta seus chats em duas plataformas.
talk-platforms = Escrevo para Reels, TikTok e YouTube Shorts: acrescente “para TikTok” ou “para Shorts” ao pedido.
talk-sorry = Sinto muito. Diga quais palavras estão erradas, como “nunca digo empreender”, e eu levo em conta.
talk-terms = Gancho: a primeira frase, que precisa parar o dedo. Final: o que você pede a quem assiste. Qualidade: se o roteiro está bem montado, de 0 a 100. Teste viral: se as palavras se parecem com outras que ganharam cliques, de 0 a 100. Soa como você: se fica perto dos seus roteiros. Nada disso promete visualizações.
length-of-script = { $words } palavras, cerca de { $seconds } s falando.
scale-viral = { $score } de 100 no teste viral é { $band }: abaixo de 30 é fraco, a maioria fica entre 30 e 65, acima disso é forte. Ele só compara palavras, então não promete visualizações.
scale-quality = { $score } de 100 é o quanto o roteiro está bem construído. Lacunas, frases gastas e linhas repetidas tiram pontos; a maioria dos rascunhos fica perto de 80.
scale-voice = { $score } de 100 é o quanto o texto chega perto dos seus roteiros; a partir de 60 está perto.
scale-general = Teste viral: abaixo de 30 é fraco, a maioria fica entre 30 e 65, acima disso é forte. Qualidade: a maioria dos rascunhos fica perto de 80. Soa como você: a partir de 60 está perto dos seus roteiros. Nenhum promete visualizações.
rule-never = Nunca dizer “{ $word }”.
no-rules = Você ainda não me deu regras. Diga uma quando quiser, como “nunca digo empreender”.
your-story = Sua história
told-later = Depois você me contou:
audience-unknown = Você ainda não me disse quem te assiste. Diga, como “meu público são mães de primeira viagem”.
told-about = Você me contou:
told-nothing = Você ainda não me contou nada sobre “{ $about }”.
told-forgotten = Esquecido: não sei mais nada sobre “{ $about }” e nenhum roteiro novo conta isso. Os roteiros já escritos ficam até você apagar.
talk-busy = Estou aqui e ainda trabalhando nisso. Pode levar até um minuto. Escreva "para" para encerrar.
talk-here = Estou aqui e agora não estou escrevendo nada. Mande um tema ou diga o que mudar.
button-change-last = Mudar meu último roteiro

## Data, privacy, help, language

export-data = Aqui está tudo o que tenho sobre você, em um arquivo.
export-failed = Não consegui criar esse arquivo. Peça de novo em um minuto.
ask-import = Envie uma destas coisas: o arquivo JSON do /export, seus dados baixados do Instagram (JSON ou ZIP), o CSV de insights do Meta Business Suite, ou linhas com um link e os números.
import-done = Pronto. Perfis: { $personas }, roteiros: { $scripts }.
import-none = Não achei nada para trazer: nem exportação minha nem post com números. Ao baixar seus dados do Instagram, escolha o formato JSON e marque os insights.
import-posts = Posts com números: { $posts }. Destes, escritos aqui: { $matched }.
import-posts-use = De agora em diante contam para o seu normal.
import-tags = Hashtags com número de posts: { $tags }.
ideas-title = Primeiras frases para os seus próximos vídeos. Toque em uma e eu escrevo:
week-title = Sua semana, cada dia um tipo diferente. Toque em uma e eu escrevo:
week-day = Dia { $day }:
idea-line = { $place } { $type }: “{ $hook }” ({ $from })
ideas-none = Tenho muito pouco seu para dar ideias. Mande mais roteiros seus.
ideas-few = Não tenho mais sem inventar. Mais roteiros ou mais história dão mais ideias.
idea-from-fact = um momento real seu
idea-from-result = já foi bem antes
idea-from-audience = o que é difícil para o seu público
idea-from-expertise = o que você conhece bem
trends-title = Posts que se destacam, vistos em { $date }:
trends-times-likes = { $times } vezes as curtidas de costume:
trends-times-views = { $times } vezes as visualizações de costume:
trends-maybe = Pode ser por isso; ninguém sabe ao certo.
trends-none = Ainda não tenho nada que se destaque.
trends-how = Mande /trends #padaria para uma hashtag, /competitors @nome para uma conta, ou /trends com as palavras de um post que você curte.
trends-budget = Hashtags consultadas esta semana: { $used } de { $limit }.
trends-not-connected = Não tenho ligação com o Instagram. Mande /trends com as palavras de um post que você curte e eu vejo como foi feito.
trends-used-up = As 30 hashtags desta semana já foram usadas. Contas e textos colados continuam funcionando.
trends-too-few = Olhei { $posts } posts, mas só { $counted } mostram as curtidas: poucos para saber o que é normal.
trends-level-likes = Olhei { $posts } posts. Nenhum tem o dobro das { $usual } curtidas de costume, então nada se destaca.
trends-level-views = Olhei { $posts } posts. Nenhum tem o dobro das { $usual } visualizações de costume, então nada se destaca.
trends-rate-limited = O Instagram pede que eu espere antes de olhar de novo. Tente em uma hora; posts colados continuam funcionando.
trends-bad-token = O Instagram não aceita mais meu token de acesso. Quem cuida deste bot precisa renovar; posts colados continuam funcionando.
trends-no-permission = Meu token do Instagram não tem permissão para isso. Quem cuida deste bot precisa acrescentar; posts colados continuam funcionando.
trends-no-account = Não acho essa conta. Só dá para olhar contas públicas comerciais ou de criador.
trends-no-tag = O Instagram não conhece essa hashtag. Confira como está escrita.
trends-build = Estrutura: { $beats }.
button-adapt = Adaptar o número { $number }
ask-adapt = Sobre o que é a sua versão? Uso a estrutura, nunca as palavras.
seen-question = abre com pergunta
seen-number = abre com número
seen-short = primeira frase curta
seen-address = fala com quem assiste
seen-story = conta algo próprio
seen-list = uma lista
ask-forget = Isto apaga tudo: seu perfil, seus roteiros, seus votos. Não dá para desfazer. Apago?
forget-yes = Apagar tudo
forget-no = Não, guardar
forget-kept = Guardei tudo.
forget-needs = Isso não tem volta, então preciso que fique claro: escreva “sim” ou toque em “{ $word }”. Com qualquer outra coisa, tudo fica guardado.
receipt-title = Apagado em { $date }:
receipt-personas = Perfis: { $count }
receipt-scripts = Roteiros: { $count }
receipt-vectors = Coisas que eu lembrava: { $count }
receipt-ledger = Anotações de uso: { $count }
receipt-sessions = Chats: { $count }
receipt-traces = Registros no serviço de acompanhamento: pedi para apagar
receipt-after = Agora não sei nada sobre você. /start começa de novo.
privacy-what = Guardo seu nome, história, exemplos, roteiros, votos e números para escrever como você. Dos arquivos guardo só o texto.
privacy-own = Nenhum modelo de linguagem está conectado: suas palavras não vão para mais ninguém.
privacy-model = Um modelo de linguagem lê suas palavras para escrever e avaliar roteiros.
privacy-rights = /export dá tudo em um arquivo. /forget apaga tudo.
support = Ajuda de uma pessoa: { $contact }
support-none = Ninguém definiu um contato de ajuda para este bot. /help mostra o que sei fazer.
help-intro = Isto é o que sei fazer:
help-free-text = Também pode só escrever: roteiro sobre pão caseiro, 30 s
ask-language = Em que idioma devo falar?
language-name = Português
language-set = Agora falo português. Seus roteiros continuam no idioma dos seus exemplos.
language-heard = Daqui em diante falo português com você. /language muda isso.
command-start = Começar, ou voltar
command-script = Escrever um roteiro
command-ideas = Ideias para os próximos vídeos
command-week = Um plano para a sua semana
command-trends = Posts que se destacam numa hashtag
command-competitors = O que funciona em outras contas
command-score = Dar nota a um roteiro
command-hashtags = Hashtags para um tema
command-profile = O que entendi sobre você
command-examples = Mostrar mais roteiros seus
command-history = Seus roteiros
command-find = Procurar um roteiro
command-results = Como foi um post
command-stats = Seus números
command-balance = Seus limites de hoje
command-language = Mudar meu idioma
command-export = Todos os seus dados em um arquivo
command-import = Trazer seus dados de volta
command-forget = Apagar tudo
command-privacy = O que guardo e por quê
command-support = Ajuda de uma pessoa
command-help = Esta lista
command-cancel = Parar o que está aberto
command-admin = Como vai o bot

## Progress

progress-reading = Lendo { $file }…
progress-analysing = Aprendendo como você fala…
progress-listening = Ouvindo você…
progress-queued = { $ahead ->
    [one] Esperando: um pedido antes deste…
   *[other] Esperando: { $ahead } pedidos antes deste…
}
progress-writing = Escrevendo { $attempts } tentativas…
progress-scored = Tentativa { $attempt } de { $attempts }: nota { $quality }.
progress-judging = Comparando as tentativas…
progress-polishing = Caprichando na melhor…

balance-scripts = Roteiros prontos hoje: { $used } de { $limit }.
balance-no-limit = Roteiros prontos hoje: { $used }. Não há limite.
balance-cost = Custo de hoje: { $used } de { $limit } USD.
balance-resets = Recomeça às { $time } UTC. Rascunhos, histórico e notas sempre funcionam.
private-bot = Este bot é privado. Para entrar, mande isto a quem cuida dele: { $id }
button-forwarded-mine = É meu
button-forwarded-no = Deixe de fora
forwarded-whose = Pelo que vejo, foi outra pessoa que escreveu isso, então não guardo nada como seu. É seu mesmo, ou o que faço com isso?
forwarded-left-out = Deixei de fora.
for-you-alone = Isso é só para você, e aqui outras pessoas leem. Abra nossa conversa privada e me peça lá.
heard = Eu ouvi:
not-heard = Não consegui entender a mensagem de voz. Escreva, por favor.

## A platform's own form and command options

button-share = Mostrar aqui
button-answer = Responder
button-form = Preencher um formulário
form-title = Sobre você
form-name = Como posso te chamar?
form-story = Sua história
form-story-hint = Quem você é, o que faz e para quem. Se for mais longa: envie como arquivo ou mensagem.
form-files = Até três roteiros seus
form-files-hint = PDF, Word, ODT, RTF ou texto. Você pode enviar mais depois.
form-language = Idioma
form-language-hint = Deixe vazio para usar o da sua história.
option-topic = Sobre o que é o vídeo
option-seconds = Quanto tempo dura
option-type = Que tipo de vídeo
option-goal = Para que serve
option-requirements = O que precisa ter
option-platform = Onde você publica
option-language = Qual idioma
option-text = Seu texto
option-code = O código da sua outra plataforma
option-words = Palavras para procurar
option-file = Um arquivo seu
option-hashtag = Uma hashtag, ou as palavras de um post que você curte
option-account = Uma conta, como @nome
option-numbers = Os números do seu post, como: 12 mil visualizações, 320 curtidas

admin-users = Pessoas: { $users }. Ativas no último dia { $day }, semana { $week }, mês { $month }.
admin-votes = Votos: { $good } bons, { $notMe } não sou eu. Visitas repetidas: { $returns }.
admin-tokens = Tokens: { $prompt } de entrada, { $completion } de saída.
admin-cost = Custo do modelo: { $usd } USD.
admin-cost-unknown = Custo do modelo: desconhecido, porque falta o preço de um modelo na tabela (OPENAI_PRICES).
admin-memory = Memória: { $index }, { $embedder }.
admin-operation = O quê
admin-count = Vezes
admin-success = Sucesso
admin-failures = Falhas: { $list }.
admin-usage = Escreva: /admin, ou /admin model telegram:123 nome-do-modelo. Um traço no lugar do nome volta ao modelo padrão.
admin-model-set = { $user } agora recebe roteiros de { $model }.
admin-model-standard = o modelo padrão

similar-found = Você fez algo parecido em { $date }: { $title }. Desta vez procuro outra primeira frase e outra ordem.
button-open-old = Abrir o antigo
recommend-views = Seus roteiros sobre “{ $about }” vão melhor: { $times } vezes suas visualizações normais ({ $scripts } de { $of } roteiros).
recommend-accepted = Os que você mais aprova são sobre “{ $about }” ({ $scripts } de { $of } roteiros).
recommend-next = Ainda sem usar, e perto do tema: { $fact }

command-persona = Trocar de perfil
command-link = Usar uma conta em duas plataformas
button-new-persona = Novo perfil
persona-active = Escrevo como { $name }.
persona-only-one = Você tem um perfil. Outra marca ou outro jeito seu pode ter o próprio.
ask-persona = Com qual eu escrevo a partir de agora?
persona-in-use = A partir de agora escrevo como { $name }.
another-persona = Um perfil novo, ao lado do que já conheço. Nada muda no anterior.
link-offered = Mande isto para mim na sua outra plataforma em até { $minutes } minutos. A partir daí, sei que lá também é você.
link-secret = O código vale uma vez. Não mostre a ninguém: quem mandar o código recebe seu perfil e seus roteiros.
link-not-private = Outras pessoas podem ler aqui. Peça um código em uma conversa privada comigo.
link-joined = { $scripts ->
    [0] Contas unidas. Agora conheço você nas duas plataformas.
    [one] Contas unidas. Um roteiro daqui está agora com os outros.
   *[other] Contas unidas. { $scripts } roteiros daqui estão agora com os outros.
  }
link-set-aside = Você também tinha um perfil aqui. Ele espera sem mudanças até você separar as contas.
link-how-to-leave = /link off separa as contas de novo. /forget apaga tudo das duas.
link-wrong = Esse código está errado, já foi usado ou é velho demais. Peça um novo com /link na outra plataforma.
link-tooManyTries = Códigos errados demais. Tente de novo em 15 minutos.
link-sameAccount = Esse código é desta mesma conta. Envie na sua outra plataforma.
link-alreadyJoined = Esta conta já está unida a outra. /link off separa as duas.
link-separated = Separadas. Os roteiros ficam na conta em que foram juntados.
link-none = Esta conta não está unida a nenhuma outra.
left-one = Resta um roteiro pronto para hoje. Recomeça às { $time } UTC; rascunhos e histórico sempre funcionam.
left-none = Esse foi o último roteiro pronto de hoje. Recomeça às { $time } UTC; rascunhos e histórico sempre funcionam.
cost-alert = Já foi usado { $share } % do orçamento de modelo de hoje: { $used } de { $limit } USD.
cost-alert-then = Em 100 %, todos recebem rascunhos sem o modelo até a meia-noite UTC.
cost-alert-reached = Até a meia-noite UTC todos recebem rascunhos sem o modelo. DAILY_COST_USD define o orçamento.

## A recording of hers

recording-heard = Ouvi o som. Sobre a imagem não posso dizer nada. Não guardei o arquivo.
recording-opening = Seus primeiros três segundos (gancho { $hook }/10):
recording-opening-about = Seus primeiros três segundos, contados pelo seu ritmo (gancho { $hook }/10):
recording-pace-slow = Aqui você fala devagar, { $words } palavras por minuto.
recording-pace-ordinary = Seu ritmo é fácil de seguir, { $words } palavras por minuto.
recording-pace-fast = Aqui você fala rápido, { $words } palavras por minuto.
recording-pace-unknown = É curto demais para saber seu ritmo.
recording-silence = Silêncio entre as palavras: { $seconds } s.
recording-no-times = O serviço que escuta por mim não informa tempos, então não posso medir pausas.
recording-cuts = Onde dá para cortar:
recording-no-cuts = Não ouço nada que precise de corte.
cut-silence-start = silêncio antes de “{ $quote }”
cut-slow-opening = o começo demora: “{ $quote }”. Comece pela frase seguinte
cut-pause = uma pausa depois de “{ $quote }”
cut-repeat = já foi dito: “{ $quote }”
cut-silence-end = silêncio depois de “{ $quote }”
recording-words = O que ouvi, palavra por palavra
recording-tooLarge = Esta gravação passa de 20 MB. Mande uma mais curta ou mais leve.
recording-empty = Não ouvi palavras. O som está ligado?
recording-unsupported = Não consigo ouvir este tipo de arquivo. Mande MP4, MP3, M4A, WAV ou OGG.
