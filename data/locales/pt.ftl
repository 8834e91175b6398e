### Tudo o que uma criadora lê. Palavras simples, português do Brasil.

## The bot itself, as a platform shows it

bot-description = Escrevo roteiros para Reels do Instagram com o seu jeito de falar. Conte sua história, mande de um a três roteiros seus e peça um roteiro de 15 a 90 segundos. Faço três tentativas, escolho a melhor e dou uma nota para cada parte e no máximo cinco hashtags. Nunca invento nada sobre você. /privacy diz o que guardo, /forget apaga.
bot-short-description = Roteiros para Reels com o seu jeito de falar e notas honestas.

## First message and onboarding

first-what = Oi! Escrevo roteiros para Reels com o seu jeito de falar. Você me conta sua história e me mostra roteiros seus. Depois me dá um tema, e eu escrevo o texto.
first-sample-title = Um exemplo de 15 segundos, para quem faz bolo em casa:
first-sample = Vendi meu primeiro bolo por menos do que custou a manteiga. Ninguém me falou para contar minhas horas. Então agora anoto três coisas antes de falar um preço: o que comprei, quanto tempo assei, quanto dirigi. E somo tudo. Salva isso para a sua próxima encomenda.
first-sample-score = Com cada roteiro vêm notas honestas, as palavras que valeram essas notas, no máximo cinco hashtags e uma legenda.
first-privacy-own = O que você me escreve fica na memória deste bot, não vai para mais ninguém, e /forget apaga tudo.
first-privacy-model = O que você me escreve fica na memória deste bot, um modelo de IA lê para escrever para você, e /forget apaga tudo.
ask-name = Como posso te chamar?
button-call-me = Sou { $name }
button-skip-all = Pular e já escrever um
ask-story = Prazer, { $name }! Conte sua história: quem você é, o que faz e para quem. Algumas frases já bastam. Se quiser, mande um arquivo ou várias mensagens.
ask-story-audience = Que bom, guardei. Uma pergunta: para quem você faz vídeos, e o que é difícil para essas pessoas?
ask-story-moment = Que bom, guardei. Uma pergunta: o que aconteceu que fez você começar? Conte esse momento em duas ou três frases.
ask-story-detail = Que bom, guardei. Uma pergunta: o que você fez no trabalho na semana passada, e o que deu errado ou certo?
ask-whose-lines = Isso é uma conversa. Qual destes nomes é o seu? Só guardo as suas mensagens.
story-goes-on = Sem pressa. Mande o resto que eu junto à sua história.
kept-as-story = Guardei isso como parte da sua história.
correction-kept = Pronto, já corrigi.
aside-heard = Entendi que isso foi para mim e não coloquei na sua história.
known-so-far = Até agora: { $words ->
    [0] nada da sua história ainda
    [one] uma palavra da sua história
   *[other] { $words } palavras da sua história
}, { $count ->
    [0] nenhum roteiro
    [one] um roteiro
   *[other] { $count } roteiros
}. Quando terminar, mostro o que entendi e você corrige.
language-not-spoken = Não falo { $language }, por isso respondo em português. Escreva como quiser: seus roteiros saem das suas próprias frases. /language mostra que outras línguas eu falo.
aside-takes-long = Uns três minutos: seu nome, algumas frases sobre você e um roteiro seu, se tiver. Depois, cada roteiro leva segundos. Dá para parar e continuar mais tarde.
name-kept = Pronto, { $name }. Agora seu nome está certo.
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
still-reading = Ainda estou lendo seu arquivo. Quando terminar, eu continuo por conta própria.
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
not-known-yet = Ainda não te conheço. Conte sua história primeiro, ou eu já escrevo um roteiro assim mesmo.
button-introduce = Contar minha história
welcome-back = Que bom te ver de novo, { $name }. O que vamos fazer?

## Files

file-read = Li { $file } ({ $words ->
    [one] uma palavra
   *[other] { $words } palavras
}).
file-truncated = É muito longo, então guardei os primeiros 50 mil caracteres.
file-too-short = { $file }: { $words ->
    [one] uma palavra é
   *[other] { $words } palavras é
} muito pouco para eu pegar o seu jeito de falar. Mande um roteiro inteiro ou cole aqui.
files-too-many = Peguei os primeiros { $count } arquivos. Mande os outros depois.
files-read = Li { $count } arquivos ({ $words } palavras).
file-refused = { $file }: { $reason }
files-too-late = Você já estava em outra coisa, então não usei nada disso. Mande de novo onde quiser.

## Errors: what is wrong, and what to do

error-rateLimited = O serviço que escreve está sobrecarregado. Tente de novo em um minuto.
error-quotaExceeded = O serviço que escreve chegou ao limite da cota. Tente mais tarde.
error-unavailable = Não consegui acessar um serviço de que preciso. Tente em alguns minutos.
error-timeout = Demorou demais e eu parei. Tente de novo.
error-invalidOutput = O serviço que escreve mandou algo que não serve. Tente de novo.
error-wrongLanguage = O serviço que escreve não respondeu nesse idioma, nem na segunda vez. Seu roteiro continua igual. Peça de novo, ou em outro idioma.
error-refused = O serviço que escreve recusou este tema. Diga com outras palavras.
error-notConnected = Isso precisa de um modelo de IA, e nenhum está conectado. Escreva em vez disso, por favor.
rewrite-needs-model = Sem modelo de IA, posso escrever outra versão, encurtar, alongar, trocar o gancho ou o final, e tirar, colocar ou trocar as palavras que você disser. Para mudar do seu jeito, responda ao roteiro com a sua versão.
rewrite-half = Faço a parte que consigo. “{ $left }” precisa de um modelo de IA, e nenhum está conectado.
rewrite-else = O que eu consigo mudar está nos botões.
rewrite-no-other = Não achei outro no que você me contou. Conte mais sobre este tema e peça de novo, ou responda ao roteiro com as suas palavras.
rewrite-length-end = Já tem essa duração. Faço roteiros de 15, 30, 45, 60 ou 90 segundos.
error-limitReached = Você chegou ao limite de hoje. Ele renova à meia-noite UTC.
error-badInput = Não consegui usar isso. Confira e mande de novo.
error-notFound = Não encontro mais esse roteiro. Veja em /history os que tem.
error-cancelled = Parei.
error-blocked = Não tenho permissão para escrever neste chat.
error-misconfigured = Tem algo mal configurado do meu lado. Avise quem cuida deste bot.
error-storeFailed = Não consegui guardar isso. Mande de novo em um minuto.
error-scriptLost = O que eu tinha guardado desse roteiro se corrompeu e não consigo mais ler. Sinto muito. Tirei da sua lista.
error-empty = Este arquivo não tem texto. Mande um com texto ou cole o texto aqui.
error-tooLarge = Este arquivo é grande demais. Mande um com menos de 10 MB ou cole o texto aqui.
error-encrypted = Este arquivo tem senha. Mande sem senha ou cole o texto aqui.
error-scanned = Este arquivo tem fotos de páginas, não texto. Mande a versão em texto ou cole o texto aqui.
error-damaged = Este arquivo está corrompido e não consigo abrir. Salve de novo e mande, ou cole o texto aqui.
error-unsupported = Não consigo ler este tipo de arquivo. Mande PDF, Word, ODT, RTF ou texto, ou cole o texto aqui.
error-tooSlow = Este arquivo demorou demais para ler. Mande uma versão mais simples ou cole o texto aqui.
error-unsafe = Não é seguro abrir este arquivo. Cole o texto aqui, por favor.
error-missing = Não consegui baixar este arquivo. Mande de novo.
nothing-lost = Nada do que você salvou se perdeu.
others-whole = Seus outros roteiros estão todos aí: veja em /history. Me peça esse de novo e eu escrevo outra vez.

## What every conversation answers

cancelled = Parei. O que você salvou continua aqui.
stopped-one = Parei esse. O resto continua.
stopped-none = Esse já terminou.
cancelled-dropped = Parei. Não guardei o que você contou aqui; /start começa de novo.
cancelled-kept = Parei. Guardei o que você me contou. Para continuar, toque no botão ou mande /start.
cancelled-drop = Apagar
nothing-open = Não tem nada em aberto agora.
leave-question = Estamos no meio da sua história. Se você sair agora, o que me contou se perde. Fica ou sai?
leave-stay = Ficar
leave-go = Sair
left-open = Ontem você parou isto no meio. Continuamos ou começamos de novo?
left-open-continue = Continuar
left-open-restart = Começar de novo
left-open-drop = Fechar
no-file-here = Não posso usar um arquivo aqui.
cannot-hear = Não consigo ouvir áudios aqui. Escreva, por favor.
cannot-watch = Não consigo ver vídeos aqui. Escreva, por favor.
cannot-use = Só leio texto e documentos. Escreva, por favor.
old-button = Esse botão é de uma mensagem antiga e não faz mais nada.
unknown-command = Não conheço esse comando. /help mostra a lista.
not-understood = Desculpa, não entendi isso aqui.
one-moment = Só um momento.
form-reset = Fui atualizado e tive que fechar o que estava em aberto. O que você salvou continua aqui. Comece de novo, por favor.
persona-lost = O que eu tinha guardado de você (sua história, seus exemplos e o que aprendi com eles) se corrompeu e não consigo mais ler. Sinto muito. Seus roteiros continuam aí. Conte de você outra vez com /start, ou mande com /import um arquivo que você recebeu no /export. Quem cuida deste bot talvez consiga salvar o antigo.
form-broken = Algo deu errado do meu lado e fechei o que estava em aberto. O que você salvou continua aqui. Comece de novo, por favor.
not-your-button = Esse botão é de outra pessoa. Me escreva e você recebe os seus.
direct-closed = Sua resposta está pronta, mas não posso te mandar mensagem direta. Use /history ou /profile aqui: só você vai ver.
file-too-large-here = O arquivo passa dos 10 MB que o Discord me deixa mandar. Quem cuida deste bot pode exportar para você.

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
button-not-me = Não tem a minha cara
button-export = Exportar
button-posted = Já postei
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

ask-topic = Sobre o que é o roteiro? Uma frase já basta.
ask-topic-example = Dá para dizer tudo em uma linha: como perdi minha primeira venda, 45 s
ask-seconds = Quanto tempo deve ter? Tema: { $topic }
seconds-refused = Não faço roteiro de { $seconds } segundos. Faço de 15, 30, 45, 60 ou 90.
other-seconds = Faço de 15, 30, 45, 60 ou 90 segundos: em vez de { $seconds }, vai de { $nearest }.
ask-type = Que tipo de roteiro?
ask-requirements = Algo especial? Palavras para usar, um produto, uma oferta, algo a evitar. Ou toque em Pular.
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
goal-saves = para as pessoas salvarem
goal-sales = para vender
goal-followers = para ganhar seguidores
urgency-urgent = urgente
urgency-trending = em alta
writing-now = Estou escrevendo: { $topic } ({ $what }).
caption-with-script = Todo roteiro que escrevo vem com uma legenda. Os dois são para o seu post.
several-started = { $count } roteiros, um depois do outro:
writing-with = Uso o que você me contou: { $told }
writing-leaves-out = Isto fica de fora deste: { $words }
writing-tone = “{ $tone }”: aqui não tenho modelo de IA, então as palavras continuam suas e não consigo mudar o tom delas.
writing-defaults = O que você não disse, eu escolhi. Para escolher, escreva por exemplo: roteiro sobre pão caseiro, 60 s, inspirador
writing-urgent = Urgente: passa na frente e pula a segunda rodada.
writing-without-persona = Ainda não te conheço, então não tem como ter o seu jeito. /start muda isso.
request-kept = Seu pedido está guardado: { $topic }
request-again = Seu pedido está guardado. Toque em Tentar de novo, ou mande esta linha quando quiser:

## The result

script-length = { $words ->
    [one] Uma palavra
   *[other] { $words } palavras
}, cerca de { $seconds } s.
script-quality = Qualidade { $score }/100.
script-quality-of = Qualidade { $score }/100 (minhas tentativas: de { $low } a { $high }).
script-quality-length = Qualidade { $score }/100 (minhas tentativas: de { $low } a { $high }; fiquei com uma que cabe melhor no seu tempo).
script-quality-heard = Qualidade { $score }/100 (minhas tentativas: de { $low } a { $high }; fiquei com uma que parece menos com seus últimos roteiros).
personalization = Tem a sua cara: { $score }/100.
personalization-low = (Não dá para ter certeza: seus exemplos são poucos ou curtos.)
personalization-unknown = Tem a sua cara: sem número, porque não tenho roteiros seus de exemplo.
too-close = Dois ganchos ficaram empatados, então teste os dois:
variants-title = Um roteiro, dois ganchos:
variants-body = Depois de qualquer um dos dois vem:
variants-how = Grave os dois, poste os dois. /results pergunta qual ganhou, e eu aprendo com isso.
button-posted-side = Postei { $letter }
ask-pair = Dois ganchos do mesmo roteiro. Qual ganhou? { $title }
button-side-won = { $letter } ganhou
button-sides-even = Sem diferença
pair-won = Anotado: o gancho { $letter } ganhou. Vou começar assim mais vezes.
pair-even = Anotado: não houve diferença.
blanks = Não invento nada. Preencha estes espaços, por favor:
viral-overall = Teste viral: { $score }/100, { $band }.
viral-open = Teste viral: { $score }/100 por enquanto, sem o que você vai preencher.
viral-fix = Melhore primeiro: { $dimension }. { $suggestion }
viral-details = Teste viral, ponto por ponto
viral-not-calibrated = Estes pontos não foram testados neste idioma.
viral-trends-seen = A tendência foi medida só com posts que você buscou ou colou; o mais recente, visto em { DATETIME($date, dateStyle: "medium") }.
viral-limits = Isto compara jeitos de dizer a mesma ideia. Não vê sua conta, seu horário nem suas imagens.
viral-not-calibrated-for = Estes pontos não foram testados neste idioma: { $language }.
viral-track = Isto compara jeitos de dizer a mesma ideia. Em { $cases } casos claros, de testes com títulos em inglês que nunca tinha visto, a nota maior ganhou { $percent } % das vezes. Não vê sua conta, seu horário nem suas imagens.
viral-weights = O que mais conta para este objetivo: { $heaviest }.
viral-own = Adaptado aos seus { $posts } resultados.
viral-own-none = Ainda não vejo relação clara entre estes pontos e os seus { $posts } resultados, então eles contam como para todo mundo.
language-tag = pt
band-weak = fraco
band-ordinary = como a maioria
band-strong = forte
fix-no-words = Escreva uma primeira linha: ainda não tem nada para avaliar.
fix-slow-opening = Comece depois de “{ $about }”: a primeira palavra já deve ser da história.
fix-jargon = Diga “{ $about }” como diria para alguém de casa.
fix-thin-hook = Coloque mais um dado na primeira linha: quem, o que mudou ou quanto custou.
fix-open-on-turn = Comece pelo momento em que deu errado, mudou ou te surpreendeu, e deixe o porquê para depois.
fix-person-in-hook = Coloque uma pessoa na primeira linha: o que ela disse ou fez, antes do que isso significa.
fix-slow-curiosity = Tire “{ $about }” e comece pelo fim da história, sem dizer como chegou lá.
fix-no-gap = Diga o resultado na primeira linha e deixe a causa para depois.
fix-early-answer = Você responde cedo demais: coloque a resposta pelo menos duas frases depois da promessa.
fix-no-feeling = Diga com uma palavra simples o que deu para sentir, ou o que estava em jogo.
fix-late-feeling = Traga a frase com “{ $about }” para mais perto do começo.
fix-no-situation = Coloque num momento que seu público já viveu: um lugar, uma hora do dia, quem estava lá.
fix-no-you = Fale uma frase direto com quem assiste: “você” em vez de “as pessoas”.
fix-no-admission = Logo depois do gancho, admita aquela coisinha que todo mundo faz e ninguém fala.
fix-empty-words = Corte “{ $about }” e palavras assim, e coloque ali um número, uma quantidade ou um passo seu.
fix-no-figure = Dê uma quantidade, um tempo ou um preço exato, para a pessoa fazer sem precisar perguntar.
fix-no-step = Transforme uma frase geral em um passo: o que fazer, com o quê, quanto ou por quanto tempo.
fix-breathless = Divida “{ $about }” em duas ou três frases: são { $seconds } s num fôlego só.
fix-choppy = Deixe uma frase um pouco mais longa: agora todas são curtas demais.
fix-monotone = Depois de uma frase longa, coloque uma de duas ou três palavras.
fix-long-sentence = Encurte “{ $about }” em um terço.
fix-nobody-to-send = Diga para quem é: é para essa pessoa que vão mandar.
fix-no-quotable-line = Coloque uma linha que funcione sozinha como mensagem: uma opinião ou um resultado, com menos de dez palavras.
fix-no-ask = Termine com um pedido só: para que salvar, para quem mandar ou o que responder.
fix-many-asks = Fique com um pedido, “{ $about }”, e tire os outros.
fix-worn-ask = No fim, diga com suas palavras o que a pessoa ganha, sem a frase batida.
fix-vague-ask = Diga quando ou para quem: salva para domingo, manda para quem cozinha.
fix-off-trend = Use a estrutura de um vídeo que está indo bem agora, com suas palavras.
counter-hookStrength = Não ia funcionar porque a primeira linha não faz ninguém parar o scroll.
counter-curiosityGap = Não ia funcionar porque a primeira linha já responde tudo e ninguém tem motivo para ficar.
counter-emotionalTrigger = Não ia funcionar porque quem assiste sente muito pouco.
counter-relatability = Não ia funcionar porque quem assiste não se identifica.
counter-valueDensity = Não ia funcionar porque tem pouco que alguém possa usar ou repetir.
counter-pacing = Não ia funcionar porque demora demais para chegar no principal.
counter-shareability = Não ia funcionar porque ninguém pensa em alguém para mandar.
counter-callToAction = Não ia funcionar porque termina sem dizer o que fazer depois.
counter-trendAlignment = Não ia funcionar porque nada ali tem a ver com o que está bombando agora.
reason-topic = seu tema, como as pessoas buscam
reason-topic-word = uma palavra do seu tema, para uma busca mais ampla
reason-niche = onde as pessoas deste nicho procuram: { $about }
reason-repeated = o roteiro volta a “{ $about }”
reason-field = sua área: { $about }
reason-said = dito no roteiro: “{ $about }”
reason-own = funcionou para você e combina com este tema
attempts-same = { $different ->
    [one] Todas as tentativas saíram com as mesmas palavras: no que você me contou, achei um jeito só.
   *[other] Duas das tentativas saíram com as mesmas palavras.
}
draft-why = Por que é um rascunho?
draft-more = Este bot não tem um modelo de IA conectado. Quando quem cuida dele conectar um, escrevo roteiros prontos.
label-reels = Rótulo de IA no Instagram: não precisa se quem fala é você. Precisa quando a imagem ou a voz parecem reais e foram feitas por IA.
label-tiktok = Rótulo de IA no TikTok: não precisa se quem fala é você. Precisa quando imagens, sons ou vídeos realistas foram feitos por IA.
label-shorts = “Conteúdo alterado” no YouTube: não precisa por causa de um roteiro. Precisa quando algo que parece real foi feito ou mudado por IA.
dimension-quoted = { $name } { $score }/10: { $quotes }
dimension-bare = { $name } { $score }/10
dimension-unknown = { $name }: sem dados de tendências
dimension-hookStrength = Gancho
dimension-curiosityGap = Curiosidade
dimension-emotionalTrigger = Emoção
dimension-relatability = Identificação
dimension-valueDensity = Valor
dimension-pacing = Ritmo
dimension-shareability = Vontade de compartilhar
dimension-callToAction = Chamada para ação
dimension-trendAlignment = Tendência
hashtags = Hashtags
hashtags-left-out = Certo, este vai sem hashtags. As pessoas ainda encontram pelas palavras da legenda.
hashtags-none = Não achei uma hashtag que combine. Diga o tema com outras palavras.
hashtag-line = { $tag }: { $reason } ({ $size }; { $language })
hashtag-refused = { $tag }, não: { $reason }.
size-unknown = sem dados de alcance
size-small = pequena
size-medium = média
size-large = grande
size-mega = muito grande
spelling-latin = com letras latinas, como muita gente digita
spelling-unaccented = sem acentos, como a maioria digita
spelling-accented = com acentos, para quem digita assim
refusal-generic = não diz nada sobre este roteiro e concorre com tudo
refusal-broad = é ampla demais: uma só palavra com milhões de posts sobre tudo
refusal-restricted = dizem que está restrita ou não funciona no Instagram
refusal-unusable = no Instagram, hashtag precisa ter letras
hashtag-own = você usou { $posts } vezes, e em { $above } foi melhor que o seu normal
hashtag-likes-near = os posts em destaque ali têm umas { $likes } curtidas, como os seus
hashtag-likes-far = os posts em destaque ali têm umas { $likes } curtidas, bem mais que os seus
hashtag-posts = { $posts } posts, visto em { DATETIME($date, dateStyle: "medium") }
hashtags-size-hint = Não sei o alcance destas. Mande “#tag 1,2 mi publicações” como o Instagram mostra, e eu guardo o tamanho.
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
under-post = Para colocar embaixo do vídeo:
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
notice-draftMaker = Isto é um rascunho feito sem modelo de IA: suas próprias palavras, com frases simples em volta.
notice-draftAgain = Um rascunho com as suas próprias palavras.
notice-modelFailed = O modelo de IA não deu um roteiro que servisse, então aqui está um rascunho com suas palavras. Seu pedido está guardado: toque em Outra versão mais tarde.
notice-fallbackServer = O primeiro servidor não respondeu. O segundo escreveu isto.
notice-quotaExceeded = A cota do modelo de IA acabou, então aqui está um rascunho com suas palavras. Seu pedido está guardado: toque em Outra versão mais tarde.
notice-limitReached = Você chegou ao limite de hoje de roteiros prontos, então aqui está um rascunho com suas palavras. Rascunhos e histórico sempre funcionam. O limite renova à meia-noite UTC.
notice-refused = O modelo de IA recusou este tema, então aqui está um rascunho com suas palavras.
notice-noScaffolds = Não tenho frases prontas para este idioma, então usei só as suas.
notice-shorterNoMaterial = Ficou mais curto do que você pediu: sua história não tem mais sobre isso, e eu não invento. Conte mais e eu escrevo mais: como você começou, um dia que deu errado, o que sempre te perguntam.
notice-shorterAgain = Ficou mais curto do que você pediu: não tenho mais nada seu sobre isso.
notice-askForMaterial = Me conte um detalhe real sobre este tema e eu consigo escrever mais.
notice-longerByAnswers = Com as suas respostas ficou mais longo do que você pediu. Se precisa caber, toque em Mais curto.
notice-orderNotKept = Não consegui seguir tudo o que você pediu sobre o tamanho ou como começa ou termina: sem um modelo de IA eu só coloco em ordem as suas próprias palavras.
notice-retold = Quase tudo é de um roteiro seu que já existe. Me conte algo novo sobre este tema e eu escrevo.
notice-noTrends = Você pediu algo em alta, mas não tenho dados de tendências.
notice-languageNotCalibrated = As notas não foram testadas neste idioma.

## Changing a script

rewritten = Mudei só isto:
rewritten-nothing = Não achei nada melhor, então o roteiro continua igual.
edit-not-found = Não achei no último roteiro do que você está falando, então ele continua igual.
edit-not-there = Isso não está no último roteiro, então ele ficou como estava. Para não aparecer em nenhum, escreva: nunca mencione { $words }
step-not-found = A outra coisa que você pediu eu não achei nele. Diga com uma palavra do roteiro.
edit-untold = Não coloquei nada. “{ $words }” já está lá, ou você ainda não me contou. Mande a frase do seu jeito, com “fala que ...”.
edit-all-gone = Assim não sobraria nada do roteiro, então ele continua igual.
step-all-gone = Com a outra mudança não sobraria nada. Diga o que deve ficar.
edit-missed = Não achei “{ $words }” no roteiro.
rewritten-unaided = O modelo de IA não me deu nada que sirva, então esta mudança vem das suas próprias palavras. Você pode pedir de novo.
rewritten-another = Outra versão:
rewritten-alike = Você não me contou muito mais sobre isso, então quase tudo ficou igual. O que é novo:
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
change-removed = Agora: tirei
change-moved = Mudou de lugar: { $text }
blank-filled = Prontinho.
ask-blank = { $mark }: { $question }
no-blanks = Este roteiro não tem mais espaços.
blank-left = Deixo em branco. Preencha quando quiser.
edit-saved = Guardei sua versão e vou aprender com ela.
ask-why = Guardado. O que não ficou bom? Um toque já me ajuda.
ask-why-words = Quais palavras? Copie aqui, e eu não uso mais.
why-formal = Formal demais
why-untrue = Não é verdade
why-audience = Não é meu público
why-other = Outra coisa
ask-reason = O que não ficou bom? Diga com suas palavras.
thanks-good = Que bom! Vou escrever mais assim.
thanks-not-me = Entendi. Vou lembrar disso daqui para frente.
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
results-none = Nenhum post está esperando os números. Quando postar um roteiro, toque em “Já postei” embaixo dele.
results-ask-at = Vou pedir os números em { $date }.
prediction-above = Meu palpite, já anotado: acima do seu normal. Tenho { $percent }% de certeza.
prediction-below = Meu palpite, já anotado: abaixo do seu normal. Tenho { $percent }% de certeza.
prediction-hit = Acertei.
prediction-miss = Errei. Fica anotado.
ask-which-post = De qual post você tem os números?
ask-verdict = Como foi este, comparado com o seu normal? { $title }
ask-verdict-later = Você postou isto há três dias. Como foi, comparado com o seu normal? { $title }
ask-verdict-line = Você também pode colar os números em uma linha, por exemplo: 1,2 mil visualizações, 45% pularam, 320 curtidas, 41 salvos
button-above = Acima do normal
button-about = Como sempre
button-below = Abaixo do normal
button-numbers = Digitar os números
button-stop-asking = Não pergunte mais
button-ask-again = Pode perguntar de novo
asking-stopped = Não vou perguntar mais. /results funciona quando você quiser.
asking-on = Vou perguntar de novo, três dias depois de um post.
results-line-unclear = Nessa linha não achei nenhum número que diga do que é.
results-kept = Guardei isto para “{ $title }”: { $what }
results-filled = Sua conta me passou os números deste post: { $title }
verdict-above = Foi acima do seu normal.
verdict-about = Foi como sempre.
verdict-below = Foi abaixo do seu normal.
verdict-unknown = Vou saber o seu normal quando tiver os números de quatro posts.
verdict-early = Ainda é cedo para comparar: faço isso a partir de dois dias depois de postar. Me passe os números de novo nessa hora.
measure-line = { $name }: { $value }
measure-views = visualizações
measure-skipRate = pularam
measure-averageWatchSeconds = tempo médio, segundos
measure-likes = curtidas
measure-comments = comentários
measure-shares = compartilhamentos
measure-saves = salvos
stats-record = Meus palpites: { $hits } de { $settled } certos (intervalo de 95%: { $low } a { $high }%).
stats-record-references = Nos mesmos posts, tirar cara ou coroa acerta uns { $coin } e dizer “sempre acima” acerta { $above }.
stats-record-open = Palpites anotados: { $count }. Nenhum resolvido ainda.
lesson-line = { $what }: { $above } de { $posts } acima do normal; seus outros posts: { $otherAbove } de { $otherPosts }.
lesson-none = Ainda não vejo relação clara entre como você escreve e como o post vai (posts contados: { $posts }).
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
ask-which-version = De qual você está falando? Toque nele e depois diga o que mudar.
ask-which-one = De qual você está falando? Toque nele.
history-none-match = Nenhum roteiro combina com isso.
untitled = Sem título
ask-filter = Quais roteiros você quer ver?
filter-language-hint = Por idioma: mande por exemplo /history pt
filter-all = Todos
filter-starred = Com estrela
state-starred = ★
state-posted = Postado em { $date }.
state-edited = Esta é a sua própria versão.
ask-title = Que nome eu dou?
ask-find = Que palavras eu procuro?
named-several = Qual deles?
named-none = Não encontro nenhum roteiro seu sobre isso. É um destes?
named-found = “{ $title }”:
results-other = Era outro? Toque nele.
undone-results = Desfeito: os números de “{ $title }” estão como antes.
undone-deleted = Esse roteiro foi apagado há mais de um dia: não tenho mais.
undone-restored = Está de volta.
undone-nothing = Não tem nada para desfazer.
delete-named = Apagar “{ $title }”?
delete-versions = Apagar “{ $title }” com todas as versões (anteriores: { $older })?
delete-yes = Sim, apagar
delete-no = Não, manter
updated-star = Marquei com estrela.
updated-unstar = Tirei a estrela.
updated-posted = Arrasou! Marquei como postado.
updated-rename = Agora se chama: { $title }
updated-delete = Apagado. Se foi sem querer, toque em Desfazer: eu guardo por um dia, ou até você apagar outro ou me dar os números de um post.
updated-other = Guardado.

## Profile and examples

persona-ready = Foi isto que entendi de você, com suas próprias palavras. Me diga o que está errado.
persona-title = { $name }, do jeito que eu te conheço
persona-title-unnamed = O que eu sei de você
persona-more = Mais: como você começa, como conta, temas, números
persona-correct-hint = Algo está errado? Escreva por exemplo: Meu público são mães jovens.
persona-unknown = Ainda não sei
persona-corrected = (corrigido por você)
persona-pace = Ritmo: { $words } palavras por minuto
persona-sentences = Palavras por frase: { $words }
persona-phrases = Frases que você usa: { $phrases }
persona-facts = { $count ->
    [0] Ainda não tenho fatos para citar
    [one] Um fato verdadeiro que posso usar
   *[other] { $count } fatos verdadeiros que posso usar
}
persona-no-examples = Ainda não tenho roteiros de exemplo, então conheço seu jeito só pela história.
persona-changed = Mudei isto:
persona-undone = Desfiz a última mudança:
ban-kept = Daqui para frente nenhum roteiro seu fala de “{ $words }”, a não ser que você peça.
persona-unchanged = Nada mudou.
persona-change = { $field }: { $before } → { $after }
persona-change-new = { $field }: { $after }
field-targetAudience = Público
field-uniqueVoice = Voz
field-personalityTraits = Jeito de ser
field-expertise = O que você domina
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
rule-untrue = Não dizer nada sobre você que você não tenha me contado.
rule-audience = Falar com as pessoas para quem você faz isto.
field-examples = Exemplos
field-facts = Fatos verdadeiros
field-story = O que você me contou
ask-field = O que eu corrijo?
ask-field-hint = Toque em um, ou escreva em uma frase: Meu público são mães jovens.
ask-correction = { $field }: como é de verdade?
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
chart-posted = Postados
chart-per-week = Roteiros por semana
chart-trend = Qualidade e teste viral ao longo do tempo
chart-quality = Qualidade
chart-topics = Melhores temas
chart-hooks = Melhores ganchos

## Score, hashtags, statistics

ask-score = Cole o roteiro que você quer avaliar, ou mande em um arquivo.
score-length = Falado em voz alta, dá uns { $seconds } s.
score-stock = Frases com cara de robô:
score-claims = Isto eu não achei em nada do que você me contou:
ask-hashtags = Hashtags para qual tema?
stats-none = Você ainda não tem roteiros, então não tem números para mostrar.
best-unknown = Ainda não sei como seus reels se saíram. Me mande os números de um, por exemplo “o primeiro teve 1200 views, 80 curtidas”, e eu guardo.
best-known = O mais visto é “{ $title }”: { $views } visualizações.
best-of = { $count ->
    [one] É o único reel que eu sei quantas visualizações teve. Me mande os números de outros e eu comparo.
   *[other] Sei as visualizações de { $count } reels.
}
stats-scripts = Roteiros: { $count }
stats-votes = Bons: { $good }, não tem a minha cara: { $notMe }
stats-posted = Postados: { $count }
stats-quality = Qualidade média: { $score }/100
stats-viral = Teste viral médio: { $score }/100
stats-voice = Tem a sua cara, em média: { $score }/100
stats-cost = Custo do modelo: { $usd } USD
stats-topics = Seus melhores temas:
stats-hooks = Seus melhores ganchos:

## Text out of the blue

offer-long = Guardei este texto. O que faço com ele?
offer-topic = Escrevo um roteiro sobre isto? { $topic }
button-fact = É sobre mim: pode guardar
kept-told-put = Guardei com a sua história: os próximos roteiros já podem contar isso. Coloco também no último roteiro?
kept-told = Guardei com a sua história: os roteiros já podem contar isso.
button-put-in = Colocar no último roteiro
button-not-mine = Não guardar
offer-any = “{ $topic }”: é um tema novo, uma mudança no último roteiro ou algo sobre você?
offer-change = “{ $topic }”: é um tema novo, ou uma mudança no último roteiro?
offer-fact = “{ $topic }”: é um tema novo, ou algo sobre você?
offer-unclear = Não entendi bem. Mande um tema, ou diga o que mudar no roteiro.
talk-ready = Beleza. Mande um tema quando quiser.
talk-what = Mande um tema e eu escrevo um roteiro. /help mostra o resto.
talk-price = Não cobro nada. /balance mostra quanto você ainda tem hoje.
talk-thanks = De nada!
talk-goodbye = Até mais, e boa gravação! Me chame quando quiser.
talk-sad = Sinto muito, de verdade. Vou lembrar disso como parte da sua história.
talk-glad = Que alegria, parabéns! Vou lembrar disso nos seus roteiros.
talk-forever = Sim. Fica assim até você me dizer outra coisa.
talk-takes-seconds = Um roteiro leva uns segundos.
talk-takes-minute = Um roteiro leva até um minuto; uma mudança, menos.
talk-files = Leio arquivos PDF, Word, ODT, RTF e de texto, e o que você colar aqui. Fotos, vídeos e links não consigo ler.
language-yes = Sim. Diga o idioma junto com o tema, por exemplo: roteiro sobre pão em { $language }. Ou, para um roteiro que você já tem: em { $language }.
strengths = O melhor deste roteiro:
weak = O que eu arrumaria nele, do mais importante para o menos:
weak-none = Não achei nada para arrumar nele.
lines-topic = Você pediu “{ $topic }”.
lines-hers = Estas frases vêm do que você me contou:
lines-ours = Estas são minhas, para abrir, ligar e fechar:
lines-change = Se alguma estiver errada, diga “tira ...” ou mande a frase do seu jeito.
offer-reproach = “{ $said }”: entendi. Isso é sobre o último roteiro, então não escrevo nada novo. Diga as palavras e eu tiro, coloco ou termino com elas: “tira ...”, “acrescenta que ...”, “termina com ...”. Ou toque no que quer que eu faça:
talk-posting = Eu não posto por você: você grava e posta. Depois toque em “Já postei”, e eu pergunto como foi.
talk-when = Não consigo ver a que horas o seu público está online. O Instagram mostra: Insights, depois “Horários mais ativos”.
talk-filming = Escrevo as falas, os enquadramentos e a legenda. Gravar e editar é com você.
talk-languages = Escrevo em inglês, espanhol, português, hindi, telugo e indonésio; hindi e telugo também com letras latinas. /language muda o idioma em que falo com você.
language-not-written = Sem um modelo de IA não consigo escrever em { $language }.
path-typed = Isso é o nome de um arquivo, não o texto dele. Mande o arquivo, ou cole o texto aqui.
language-needs-yours = Ainda não tenho palavras suas em { $language }. Mande um roteiro seu nesse idioma e eu já consigo escrever nele.
talk-machine = Minhas instruções ficam como estão, e eu não mostro. Escrevo roteiros de Reels com as suas palavras. Sobre o que é o próximo?
talk-robot = Sou um programa, não uma pessoa. Escrevo com o que você me conta. Se vejo no roteiro algo que você não contou, deixo em branco, mas não vejo tudo: leia antes de gravar.
talk-accounts = Sua conta é este chat: quem pode escrever nele pode usar a conta. /persona separa vários perfis e /link junta seus chats em duas plataformas.
talk-platforms = Escrevo para Reels, TikTok e YouTube Shorts: acrescente “para TikTok” ou “para Shorts” ao pedido.
talk-sorry = Foi mal. Diga quais palavras estão erradas, como “nunca digo empreender”, e eu respeito.
talk-terms = Gancho: a primeira frase, que precisa parar o scroll. Final: o que você pede a quem assiste. Qualidade: se o roteiro está bem montado, de 0 a 100. Teste viral: o quanto as palavras se parecem com outras que ganharam cliques, de 0 a 100. Tem a sua cara: o quanto fica perto dos seus roteiros. Nada disso promete visualizações.
length-of-script = { $words } palavras, uns { $seconds } s falando.
scale-viral = { $score } de 100 no teste viral: { $band }. Abaixo de 30 é fraco, a maioria fica entre 30 e 65, acima disso é forte. Ele só compara palavras, então não promete visualizações.
scale-quality = { $score } de 100 diz o quanto o roteiro está bem montado. Espaços em branco, frases batidas e linhas repetidas tiram pontos; a maioria dos rascunhos fica perto de 80.
scale-voice = { $score } de 100 diz o quanto o texto parece com os seus roteiros; a partir de 60 já parece.
scale-general = Teste viral: abaixo de 30 é fraco, a maioria fica entre 30 e 65, acima disso é forte. Qualidade: a maioria dos rascunhos fica perto de 80. Tem a sua cara: a partir de 60 já parece com os seus roteiros. Nenhum promete visualizações.
rule-never = Nunca dizer “{ $word }”.
no-rules = Você ainda não me deu regras. Diga uma quando quiser, como “nunca digo empreender”.
your-story = Sua história
told-later = Depois você me contou:
audience-unknown = Você ainda não me disse quem te assiste. Diga, como “meu público são mães de primeira viagem”.
told-about = Você me contou:
told-nothing = Você ainda não me contou nada sobre “{ $about }”.
told-forgotten = Esqueci: não sei mais nada sobre “{ $about }” e nenhum roteiro novo conta isso. Os roteiros já escritos ficam até você apagar.
talk-busy = Estou aqui, ainda trabalhando nisso. Pode levar até um minuto. Escreva “para” se quiser que eu pare.
talk-here = Estou aqui e agora não estou escrevendo nada. Mande um tema ou diga o que mudar.
button-change-last = Mudar meu último roteiro

## Data, privacy, help, language

export-data = Aqui está tudo o que tenho sobre você, em um arquivo.
export-failed = Não consegui criar esse arquivo. Peça de novo em um minuto.
ask-import = Mande uma destas coisas: o arquivo JSON do /export, seus dados baixados do Instagram (JSON ou ZIP), o CSV de insights do Meta Business Suite, ou linhas com um link e os números.
import-done = Pronto. Perfis: { $personas }, roteiros: { $scripts }.
import-none = Não achei nada para importar: nem um arquivo do /export nem post com números. Ao baixar seus dados do Instagram, escolha o formato JSON e marque os insights.
import-posts = Posts com números: { $posts }. Destes, escritos aqui: { $matched }.
import-posts-use = Daqui para frente contam para o seu normal.
import-tags = Hashtags com número de posts: { $tags }.
ideas-title = Primeiras frases para os seus próximos vídeos. Toque em uma e eu escrevo:
week-title = Sua semana, cada dia um tipo diferente. Toque em uma e eu escrevo:
week-day = Dia { $day }:
idea-line = { $place } { $type }: “{ $hook }” ({ $from })
ideas-none = Tenho muito pouco seu para dar ideias. Mande mais roteiros seus.
ideas-few = Sem inventar, não tenho mais. Com mais roteiros ou mais história vêm mais ideias.
idea-from-fact = um momento real seu
idea-from-result = já deu certo antes
idea-from-audience = o que é difícil para o seu público
idea-from-expertise = o que você domina
trends-title = Posts que se destacam, vistos em { $date }:
trends-times-likes = { $times } vezes as curtidas de costume:
trends-times-views = { $times } vezes as visualizações de costume:
trends-maybe = Pode ser por isso; ninguém sabe ao certo.
trends-none = Ainda não tenho nada que se destaque.
trends-how = Mande /trends #padaria para uma hashtag, /competitors @nome para uma conta, ou /trends com as palavras de um post que você curte.
trends-budget = Hashtags consultadas esta semana: { $used } de { $limit }.
trends-not-connected = Não tenho conexão com o Instagram. Mande /trends com as palavras de um post que você curte e eu vejo como foi feito.
trends-used-up = As 30 hashtags desta semana já foram usadas. Contas e textos colados continuam funcionando.
trends-too-few = Olhei { $posts } posts, mas só { $counted } mostram as curtidas: poucos para saber o que é normal.
trends-level-likes = Olhei { $posts } posts. Nenhum tem o dobro das { $usual } curtidas de costume, então nada se destaca.
trends-level-views = Olhei { $posts } posts. Nenhum tem o dobro das { $usual } visualizações de costume, então nada se destaca.
trends-rate-limited = O Instagram pede que eu espere antes de olhar de novo. Tente em uma hora; posts colados continuam funcionando.
trends-bad-token = O Instagram não aceita mais meu token de acesso. Quem cuida deste bot precisa renovar; posts colados continuam funcionando.
trends-no-permission = Meu token do Instagram não tem permissão para isso. Quem cuida deste bot precisa liberar; posts colados continuam funcionando.
trends-no-account = Não encontro essa conta. Só dá para olhar contas públicas comerciais ou de criador.
trends-no-tag = O Instagram não conhece essa hashtag. Confira como está escrita.
trends-build = Estrutura: { $beats }.
button-adapt = Adaptar o número { $number }
ask-adapt = Sobre o que é a sua versão? Uso a estrutura, nunca as palavras.
seen-question = começa com pergunta
seen-number = começa com número
seen-short = primeira frase curta
seen-address = fala com quem assiste
seen-story = conta algo pessoal
seen-list = uma lista
ask-forget = Isto apaga tudo: seu perfil, seus roteiros, seus votos. Não dá para desfazer. Posso apagar?
forget-yes = Apagar tudo
forget-no = Não, manter
forget-kept = Não apaguei nada.
forget-needs = Isso não tem volta, então preciso que fique claro: escreva “sim” ou toque em “{ $word }”. Com qualquer outra coisa, nada é apagado.
receipt-title = Apagado em { $date }:
receipt-personas = Perfis: { $count }
receipt-scripts = Roteiros: { $count }
receipt-vectors = Coisas que eu lembrava: { $count }
receipt-ledger = Anotações de uso: { $count }
receipt-sessions = Chats: { $count }
receipt-traces = Registros no serviço de acompanhamento: pedi para apagar
receipt-after = Agora não sei nada sobre você. /start começa de novo.
privacy-what = Guardo seu nome, história, exemplos, roteiros, votos e números para escrever como você. Dos arquivos guardo só o texto.
privacy-own = Nenhum modelo de IA está conectado: suas palavras não vão para mais ninguém.
privacy-model = Um modelo de IA lê suas palavras para escrever e avaliar roteiros.
privacy-rights = /export dá tudo em um arquivo. /forget apaga tudo.
support = Ajuda de uma pessoa: { $contact }
support-none = Este bot ainda não tem contato de ajuda. /help mostra o que sei fazer.
help-intro = Olha o que eu sei fazer:
help-free-text = Também dá para só escrever: roteiro sobre pão caseiro, 30 s
ask-language = Em que idioma eu falo com você?
language-name = Português
language-set = Agora falo português. Seus roteiros continuam no idioma dos seus exemplos.
language-heard = Daqui para frente falo português com você. /language muda isso.
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
command-cancel = Parar o que está em aberto
command-admin = Como o bot está indo

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
balance-no-limit = Roteiros prontos hoje: { $used }. Sem limite.
balance-cost = Custo de hoje: { $used } de { $limit } USD.
balance-resets = O limite renova às { $time } UTC. Rascunhos, histórico e notas sempre funcionam.
private-bot = Este bot é privado. Para entrar, mande isto a quem cuida dele: { $id }
button-forwarded-mine = É meu
button-forwarded-no = Deixar de fora
forwarded-whose = Pelo que vejo, foi outra pessoa que escreveu isso, então não guardo nada como seu. É seu mesmo, ou o que faço com isso?
forwarded-left-out = Deixei de fora.
for-you-alone = Isso é só para você, e aqui outras pessoas leem. Abra nossa conversa privada e peça lá.
heard = Ouvi isto:
not-heard = Não consegui entender o áudio. Escreva, por favor.

## A platform's own form and command options

button-share = Mostrar aqui
button-answer = Responder
button-form = Preencher um formulário
form-title = Sobre você
form-name = Como posso te chamar?
form-story = Sua história
form-story-hint = Quem você é, o que faz e para quem. Se for mais longa: mande como arquivo ou mensagem.
form-files = Até três roteiros seus
form-files-hint = PDF, Word, ODT, RTF ou texto. Você pode mandar mais depois.
form-language = Idioma
form-language-hint = Deixe vazio para usar o da sua história.
option-topic = Sobre o que é o vídeo
option-seconds = Quanto tempo dura
option-type = Que tipo de vídeo
option-goal = Qual é o objetivo
option-requirements = O que precisa ter
option-platform = Onde você posta
option-language = Qual idioma
option-text = Seu texto
option-code = O código da sua outra plataforma
option-words = Palavras para procurar
option-file = Um arquivo seu
option-hashtag = Uma hashtag, ou as palavras de um post que você curte
option-account = Uma conta, como @nome
option-numbers = Os números do seu post, como: 12 mil visualizações, 320 curtidas

admin-users = Pessoas: { $users }. Ativas no último dia { $day }, semana { $week }, mês { $month }.
admin-votes = Votos: { $good } bons, { $notMe } não tem a minha cara. Visitas repetidas: { $returns }.
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
recommend-views = Seus roteiros sobre “{ $about }” vão melhor: { $times } vezes suas visualizações de sempre ({ $scripts } de { $of } roteiros).
recommend-accepted = Os que você mais curte são sobre “{ $about }” ({ $scripts } de { $of } roteiros).
recommend-next = Ainda sem usar, e perto do tema: { $fact }

command-persona = Trocar de perfil
command-link = Usar uma conta em duas plataformas
button-new-persona = Novo perfil
persona-active = Escrevo como { $name }.
persona-only-one = Você tem um perfil. Outra marca ou outro jeito seu pode ter o próprio.
ask-persona = Com qual eu escrevo a partir de agora?
persona-in-use = A partir de agora escrevo como { $name }.
another-persona = Um perfil novo, ao lado do que já conheço. Nada muda no anterior.
link-offered = Mande isto para mim na sua outra plataforma em até { $minutes } minutos. A partir daí eu sei que lá também é você.
link-secret = O código vale uma vez. Não mostre a ninguém: quem mandar o código recebe seu perfil e seus roteiros.
link-not-private = Outras pessoas podem ler aqui. Peça um código em uma conversa privada comigo.
link-joined = { $scripts ->
    [0] Contas unidas. Agora conheço você nas duas plataformas.
    [one] Contas unidas. Um roteiro daqui está agora com os outros.
   *[other] Contas unidas. { $scripts } roteiros daqui estão agora com os outros.
  }
link-set-aside = Você também tinha um perfil aqui. Ele fica igual até você separar as contas.
link-how-to-leave = /link off separa as contas de novo. /forget apaga tudo das duas.
link-wrong = Esse código está errado, já foi usado ou venceu. Peça um novo com /link na outra plataforma.
link-tooManyTries = Muitos códigos errados. Tente de novo em 15 minutos.
link-sameAccount = Esse código é desta mesma conta. Mande na sua outra plataforma.
link-alreadyJoined = Esta conta já está unida a outra. /link off separa as duas.
link-separated = Separadas. Os roteiros ficam na conta em que foram juntados.
link-none = Esta conta não está unida a nenhuma outra.
left-one = Você ainda tem um roteiro pronto para hoje. O limite renova às { $time } UTC; rascunhos e histórico sempre funcionam.
left-none = Esse foi o último roteiro pronto de hoje. O limite renova às { $time } UTC; rascunhos e histórico sempre funcionam.
cost-alert = Já foi usado { $share } % do orçamento de modelo de hoje: { $used } de { $limit } USD.
cost-alert-then = Em 100 %, todos recebem rascunhos sem o modelo até a meia-noite UTC.
cost-alert-reached = Até a meia-noite UTC todos recebem rascunhos sem o modelo. DAILY_COST_USD define o orçamento.

## A recording of hers

recording-heard = Ouvi o som. Da imagem não posso dizer nada. Não guardei o arquivo.
recording-opening = Seus primeiros três segundos (gancho { $hook }/10):
recording-opening-about = Seus primeiros três segundos, contados pelo seu ritmo (gancho { $hook }/10):
recording-pace-slow = Aqui você fala devagar, { $words } palavras por minuto.
recording-pace-ordinary = Seu ritmo é fácil de seguir, { $words } palavras por minuto.
recording-pace-fast = Aqui você fala rápido, { $words } palavras por minuto.
recording-pace-unknown = É curto demais para saber seu ritmo.
recording-silence = Silêncio entre as palavras: { $seconds } s.
recording-no-times = O serviço que escuta por mim não informa tempos, então não posso medir pausas.
recording-cuts = Onde dá para cortar:
recording-no-cuts = Não ouço nada que precise ser cortado.
cut-silence-start = silêncio antes de “{ $quote }”
cut-slow-opening = o começo demora para engatar: “{ $quote }”. Comece pela frase seguinte
cut-pause = uma pausa depois de “{ $quote }”
cut-repeat = já foi dito: “{ $quote }”
cut-silence-end = silêncio depois de “{ $quote }”
recording-words = O que ouvi, palavra por palavra
recording-tooLarge = Esta gravação passa de 20 MB. Mande uma mais curta ou mais leve.
recording-empty = Não ouvi palavras. O som está ligado?
recording-unsupported = Não consigo ouvir este tipo de arquivo. Mande MP4, MP3, M4A, WAV ou OGG.
