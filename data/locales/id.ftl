### Semua yang dibaca kreator. Kata-kata sederhana.

## The bot itself, as a platform shows it

bot-description = Saya menulis skrip Reels Instagram pakai gaya bicaramu sendiri. Ceritakan tentang kamu, kirim satu sampai tiga skripmu, lalu minta skrip 15 sampai 90 detik. Saya tulis tiga, pilih yang terbaik, beri nilai tiap bagian, dan paling banyak lima hashtag. Saya tidak pernah mengarang soal kamu. /privacy menjelaskan apa yang saya simpan, /forget menghapusnya.
bot-short-description = Skrip Reels pakai gaya bicaramu sendiri, dengan nilai yang jujur.

## First message and onboarding

first-what = Hai! Saya menulis skrip Reels yang kamu banget. Kamu cerita tentang dirimu dan kirim skrip buatanmu. Habis itu kasih topik, dan saya tulis kata-katanya.
first-sample-title = Contoh, untuk yang jualan kue rumahan, 15 detik:
first-sample = Kue pertama saya laku lebih murah dari harga menteganya. Nggak ada yang nyuruh saya ngitung jam kerja. Jadi sekarang saya catat tiga hal sebelum nyebut harga: beli apa saja, manggang berapa lama, ngantar sejauh apa. Terus saya jumlahkan. Simpan ini buat pesanan berikutnya.
first-sample-score = Tiap skrip datang dengan nilai yang jujur, kata-kata yang bikin nilainya segitu, caption, dan paling banyak lima hashtag.
first-privacy-own = Kata-katamu tetap di penyimpanan bot ini, tidak dikirim ke siapa pun, dan /forget menghapus semuanya.
first-privacy-model = Kata-katamu tetap di penyimpanan bot ini, model AI membacanya untuk menulis buatmu, dan /forget menghapus semuanya.
ask-name = Kamu mau dipanggil siapa?
button-call-me = Saya { $name }
button-skip-all = Lewati, langsung tulis satu
ask-story = Salam kenal, { $name }! Ceritakan tentang kamu: siapa kamu, apa yang kamu buat, dan buat siapa. Beberapa kalimat cukup. Boleh juga kirim file atau beberapa pesan.
ask-story-audience = Makasih, sudah saya simpan. Satu pertanyaan: videomu buat siapa, dan apa yang susah buat mereka?
ask-story-moment = Makasih, sudah saya simpan. Satu pertanyaan: apa yang terjadi sampai kamu mulai? Ceritakan momen itu dalam dua atau tiga kalimat.
ask-story-detail = Makasih, sudah saya simpan. Satu pertanyaan: minggu lalu kamu ngerjain apa, dan apa yang gagal atau berhasil?
ask-whose-lines = Ini isi chat, ya. Namamu yang mana? Yang saya simpan cuma pesanmu.
story-goes-on = Santai saja. Kirim sisanya, saya tambahkan ke ceritamu.
kept-as-story = Saya simpan sebagai bagian dari ceritamu.
correction-kept = Oke, sudah saya betulkan.
aside-heard = Itu saya anggap omongan buat saya, jadi tidak saya masukkan ke ceritamu.
known-so-far = Sejauh ini: { $words ->
    [0] ceritamu belum ada
   *[other] { $words } kata dari ceritamu
}, { $count ->
    [0] belum ada skrip
   *[other] { $count } skrip
}. Kalau sudah selesai, saya tunjukkan yang saya tangkap, dan kamu bisa betulkan.
language-not-spoken = Saya tidak bisa bahasa { $language }, jadi saya jawab dalam bahasa Indonesia. Tulis saja seperti biasa: skripmu disusun dari kalimatmu sendiri. Bahasa lain yang saya bisa ada di /language.
aside-takes-long = Sekitar tiga menit: namamu, beberapa kalimat tentang kamu, dan satu skrip buatanmu kalau ada. Setelah itu tiap skrip cuma beberapa detik. Boleh berhenti dan lanjut nanti.
name-kept = Makasih, { $name }. Sekarang namamu sudah benar.
button-was-script = Itu skrip saya
examples-taken-back = Sudah saya keluarkan dari skripmu.
wanted-kept = Permintaan skripmu sudah saya simpan. Habis ini saya tulis.
story-kept = Makasih, { $name }. Ceritamu sudah saya simpan ({ $words ->
   *[other] { $words } kata
}).
ask-examples = Sekarang tunjukkan cara bicaramu: kirim 1 sampai 3 skrip buatanmu, lewat file (PDF, Word, teks) atau tempel di sini. Belum punya? Tekan Lewati.
ask-more-examples = { $count ->
   *[other] Saya punya { $count } contoh.
} Kirim lagi, atau tekan Selesai.
pasted-example = Skrip yang ditempel { $number }
example-known = Yang itu sudah saya punya.
button-none-of-these = Tidak ada
button-was-story = Itu tadi cerita saya
still-reading = Saya masih membaca filemu. Kalau sudah selesai, saya lanjut sendiri.
building-persona = { $count ->
    [0] Saya sedang membaca ceritamu. Paling lama satu menit.
   *[other] Saya sedang membaca ceritamu dan { $count } contohmu. Paling lama satu menit.
}
persona-kept = { $count ->
    [0] Ceritamu tersimpan. Saya coba lagi?
   *[other] Ceritamu dan { $count } contohmu tersimpan. Saya coba lagi?
}
not-known-yet = Saya belum kenal kamu. Cerita dulu tentang dirimu, atau saya langsung tulis skrip saja.
button-introduce = Cerita tentang saya
welcome-back = Halo lagi, { $name }. Mau ngapain kita hari ini?

## Files

file-read = Saya sudah membaca { $file } ({ $words ->
   *[other] { $words } kata
}).
file-truncated = Isinya panjang banget, jadi saya simpan 50 ribu karakter pertama.
file-too-short = { $file }: { $words } kata masih kurang untuk menangkap cara bicaramu. Kirim skrip yang utuh, atau tempel di sini.
files-too-many = Saya ambil { $count } file pertama. Kirim sisanya nanti.
files-read = Saya sudah membaca { $count } file ({ $words } kata).
file-refused = { $file }: { $reason }
files-too-late = Kamu sudah lanjut ke hal lain, jadi ini tidak saya pakai. Kirim lagi di tempat yang kamu mau.

## Errors: what is wrong, and what to do

error-rateLimited = Layanan yang menulis lagi sibuk. Coba lagi sebentar lagi.
error-quotaExceeded = Kuota layanan yang menulis habis. Coba lagi nanti.
error-unavailable = Layanan yang saya perlukan tidak bisa dihubungi. Coba beberapa menit lagi.
error-timeout = Kelamaan, jadi saya berhenti. Coba lagi.
error-invalidOutput = Layanan yang menulis mengirim hasil yang tidak bisa dipakai. Coba lagi.
error-wrongLanguage = Layanan yang menulis dua kali tidak menjawab pakai bahasa itu. Skripmu tetap seperti semula. Minta lagi, atau pilih bahasa lain.
error-refused = Layanan yang menulis menolak topik ini. Coba pakai kata lain.
error-notConnected = Ini butuh model AI, dan belum ada yang terhubung. Diketik saja, ya.
rewrite-needs-model = Tanpa model AI, saya bisa bikin versi lain, memendekkan, memanjangkan, ganti hook atau penutupnya, dan membuang, menambah atau mengganti kata-kata yang kamu sebut. Kalau mau ubah sendiri, balas skripnya dengan versimu.
rewrite-half = Saya kerjakan yang bisa dulu. “{ $left }” butuh model AI, dan belum ada yang terhubung.
rewrite-else = Yang bisa saya ubah ada di tombol.
rewrite-no-other = Dari ceritamu saya tidak menemukan yang lain. Cerita lagi soal topik ini lalu minta lagi, atau balas skripnya dengan kata-katamu sendiri.
rewrite-length-end = Panjangnya sudah segitu. Skrip bisa 15, 30, 45, 60, atau 90 detik.
error-limitReached = Jatah hari ini sudah habis. Mulai lagi jam 12 malam UTC.
error-badInput = Itu tidak bisa saya pakai. Cek dulu lalu kirim lagi.
error-notFound = Skrip itu sudah tidak ketemu. Lihat yang ada di /history.
error-cancelled = Oke, saya hentikan.
error-blocked = Saya tidak boleh menulis di chat ini.
error-misconfigured = Ada setelan yang salah di pihak saya. Tolong kabari pengelola bot ini.
error-storeFailed = Tidak bisa saya simpan. Coba kirim lagi sebentar lagi.
error-scriptLost = Simpanan skrip itu rusak dan tidak bisa saya baca lagi. Maaf, ya. Sudah saya keluarkan dari daftarmu.
error-empty = File ini tidak ada teksnya. Kirim yang ada teksnya, atau tempel teksnya di sini.
error-tooLarge = File ini terlalu besar. Kirim yang di bawah 10 MB, atau tempel teksnya di sini.
error-encrypted = File ini pakai password. Kirim yang tanpa password, atau tempel teksnya di sini.
error-scanned = File ini isinya foto halaman, bukan teks. Kirim versi teksnya, atau tempel teksnya di sini.
error-damaged = File ini rusak dan tidak bisa saya buka. Simpan ulang lalu kirim lagi, atau tempel teksnya di sini.
error-unsupported = Saya tidak bisa membaca jenis file ini. Kirim PDF, Word, ODT, RTF atau teks biasa, atau tempel teksnya di sini.
error-tooSlow = File ini kelamaan dibaca. Kirim versi yang lebih sederhana, atau tempel teksnya di sini.
error-unsafe = File ini tidak aman dibuka. Tempel teksnya di sini.
error-missing = File ini tidak bisa saya download. Kirim lagi, ya.
nothing-lost = Yang sudah kamu simpan tidak ada yang hilang.
others-whole = Skripmu yang lain masih ada semua: lihat di /history. Minta lagi yang ini, nanti saya tulis ulang.

## What every conversation answers

cancelled = Oke, saya hentikan. Yang sudah tersimpan tetap ada.
stopped-one = Yang itu saya hentikan. Yang lain tetap jalan.
stopped-none = Yang itu sudah selesai.
cancelled-dropped = Oke, saya hentikan. Yang kamu ceritakan di sini tidak saya simpan; /start untuk mulai lagi.
cancelled-kept = Oke, saya hentikan. Ceritamu tetap saya simpan. Kalau mau lanjut, tekan tombol atau kirim /start.
cancelled-drop = Hapus saja
nothing-open = Sekarang tidak ada yang sedang berjalan.
leave-question = Kita lagi di tengah ceritamu. Kalau keluar sekarang, yang tadi kamu ceritakan hilang. Tetap di sini atau keluar?
leave-stay = Tetap di sini
leave-go = Keluar
left-open = Kemarin ini belum selesai. Lanjut, atau mulai dari awal?
left-open-continue = Lanjut
left-open-restart = Mulai dari awal
left-open-drop = Tutup
no-file-here = Saya tidak bisa memakai file di sini.
cannot-hear = Di sini saya tidak bisa mendengar voice note. Diketik saja, ya.
cannot-watch = Di sini saya tidak bisa nonton video. Diketik saja, ya.
cannot-use = Saya cuma bisa baca teks dan dokumen. Diketik saja, ya.
old-button = Tombol itu dari pesan lama dan sudah tidak berfungsi.
unknown-command = Perintah itu saya tidak kenal. Daftarnya ada di /help.
not-understood = Maaf, di sini saya tidak paham maksudnya.
one-moment = Sebentar, ya.
form-reset = Saya baru diperbarui, jadi yang sedang berjalan harus saya tutup. Yang tersimpan tetap ada. Mulai lagi, ya.
persona-lost = Simpanan tentang kamu (ceritamu, contoh-contohmu, dan yang saya pelajari dari situ) rusak dan tidak bisa saya baca lagi. Maaf, ya. Skrip-skripmu masih ada. Cerita lagi tentang dirimu lewat /start, atau kirim file dari /export lewat /import. Pengelola bot ini mungkin masih bisa menyelamatkan yang lama.
form-broken = Ada yang salah di pihak saya, jadi yang sedang berjalan saya tutup. Yang tersimpan tetap ada. Mulai lagi, ya.
not-your-button = Tombol itu punya orang lain. Chat saya sendiri, nanti kamu dapat tombolmu.
direct-closed = Jawabanmu sudah siap, tapi saya tidak bisa kirim DM ke kamu. Pakai /history atau /profile di sini: cuma kamu yang lihat.
file-too-large-here = Filenya lebih dari 10 MB, batas kirim saya di Discord. Pengelola bot ini bisa mengekspornya buatmu.

## Buttons

button-cancel = Batal
button-stop = Hentikan
button-skip = Lewati
button-any = Kamu yang pilih
button-done = Selesai
button-try-again = Coba lagi
button-write = Tulis skrip
button-profile = Profil saya
button-history = Skrip saya
button-correct = Betulkan sesuatu
button-add-examples = Tambah contoh
button-undo = Batalkan
button-fill = Isi bagian kosong
button-another = Versi lain
button-shorter = Lebih pendek
button-longer = Lebih panjang
button-new-hook = Hook baru
button-new-cta = Penutup baru
button-variants = Dua hook (A/B)
button-good = Bagus
button-not-me = Bukan gaya saya
button-export = Ekspor
button-posted = Sudah saya posting
button-more = Lainnya
more-choices = Yang lain yang bisa buat skrip ini:
button-copy-hashtags = Salin hashtag
button-copy-caption = Salin caption
button-star = Beri bintang
button-unstar = Hapus bintang
button-rename = Ganti nama
button-delete = Hapus
button-newer = Lebih baru
button-older = Lebih lama
button-older-versions = Versi lama ({ $older })
button-filter = Filter
button-score = Beri nilai
button-as-example = Simpan sebagai contoh saya
button-write-about = Tulis skrip tentang ini
button-nothing = Tidak, makasih

## Asking for a script

ask-topic = Skripnya tentang apa? Satu kalimat cukup.
ask-topic-example = Boleh semuanya dalam satu baris: waktu saya kehilangan pelanggan pertama, 45 detik
ask-seconds = Mau berapa lama? Topik: { $topic }
seconds-refused = Skrip { $seconds } detik tidak bisa. Bisanya 15, 30, 45, 60, atau 90.
other-seconds = Bisanya 15, 30, 45, 60, atau 90 detik: untuk { $seconds } saya pakai { $nearest }.
ask-type = Mau skrip jenis apa?
ask-requirements = Ada yang khusus? Kata yang harus ada, produk, promo, hal yang dihindari. Atau tekan Lewati.
request-seconds = { $seconds } dtk
type-educational = Edukasi
type-inspirational = Inspirasi
type-entertaining = Hiburan
type-storytelling = Cerita
type-promotional = Promosi
type-behind-the-scenes = Di balik layar
type-myth-busting = Bongkar mitos
type-tutorial = Tutorial
platform-reels = untuk Reels
platform-tiktok = untuk TikTok
platform-shorts = untuk Shorts
goal-reach = biar sampai ke orang baru
goal-saves = biar disimpan
goal-sales = buat jualan
goal-followers = biar followers nambah
urgency-urgent = buru-buru
urgency-trending = lagi tren
writing-now = Saya lagi nulis: { $topic } ({ $what }).
caption-with-script = Setiap skrip dari saya sudah ada caption-nya. Dua-duanya buat postinganmu.
several-started = { $count } skrip, satu per satu:
writing-with = Saya pakai ceritamu: { $told }
writing-leaves-out = Yang ini tidak saya masukkan: { $words }
writing-tone = “{ $tone }”: di sini tidak ada model AI, jadi kata-katanya tetap punyamu dan rasanya tidak bisa saya ubah.
writing-defaults = Yang tidak kamu sebut saya pilihkan. Kalau mau pilih sendiri, tulis misalnya: skrip tentang roti rumahan, 60 detik, inspiratif
writing-urgent = Buru-buru: didahulukan, dan putaran kedua saya lewati.
writing-without-persona = Saya belum kenal kamu, jadi belum bisa mirip gayamu. Mulai dari /start, ya.
request-kept = Permintaanmu tersimpan: { $topic }
request-again = Permintaanmu tersimpan. Tekan Coba lagi, atau kirim baris ini kapan saja:

## The result

script-length = { $words ->
   *[other] { $words } kata
}, kira-kira { $seconds } detik.
script-quality = Kualitas { $score }/100.
script-quality-of = Kualitas { $score }/100 (percobaan saya: { $low } sampai { $high }).
script-quality-length = Kualitas { $score }/100 (percobaan saya: { $low } sampai { $high }; saya ambil yang durasinya lebih pas).
script-quality-heard = Kualitas { $score }/100 (percobaan saya: { $low } sampai { $high }; saya ambil yang lebih beda dari skrip terakhirmu).
personalization = Mirip gayamu: { $score }/100.
personalization-low = (Belum pasti: contohmu sedikit atau pendek.)
personalization-unknown = Mirip gayamu: tanpa angka, karena belum ada contoh skripmu.
too-close = Dua hook nilainya sama, jadi coba dua-duanya:
variants-title = Satu skrip, dua hook:
variants-body = Habis salah satunya, lanjut ini:
variants-how = Rekam dua-duanya, posting dua-duanya. /results nanti tanya mana yang menang, dan saya belajar dari situ.
button-posted-side = Saya posting { $letter }
ask-pair = Dua hook dari satu skrip. Mana yang menang? { $title }
button-side-won = { $letter } menang
button-sides-even = Tidak ada bedanya
pair-won = Dicatat: hook { $letter } menang. Nanti saya lebih sering buka seperti itu.
pair-even = Dicatat: tidak ada bedanya.
blanks = Saya tidak mengarang fakta. Tolong isi bagian kosong ini, ya:
viral-overall = Tes viral: { $score }/100, { $band }.
viral-open = Tes viral: { $score }/100 sejauh ini, tanpa bagian yang kamu isi.
viral-fix = Benahi dulu: { $dimension }. { $suggestion }
viral-details = Tes viral, poin demi poin
viral-not-calibrated = Poin ini belum diuji untuk bahasa ini.
viral-trends-seen = Tren cuma diukur dari postingan yang kamu cari atau tempel; yang terbaru dilihat { DATETIME($date, dateStyle: "medium") }.
viral-limits = Ini membandingkan cara mengatakan satu ide. Akunmu, jam posting, dan gambarmu tidak kelihatan dari sini.
viral-not-calibrated-for = Poin ini belum diuji untuk bahasa { $language }.
viral-track = Ini membandingkan cara mengatakan satu ide. Dari { $cases } kasus jelas, dari tes judul bahasa Inggris yang belum pernah dilihatnya, nilai yang lebih tinggi menang { $percent } %. Akunmu, jam posting, dan gambarmu tidak kelihatan dari sini.
viral-weights = Paling berpengaruh untuk tujuan ini: { $heaviest }.
viral-own = Disesuaikan dengan { $posts } hasilmu.
viral-own-none = Belum ada hubungan jelas antara poin ini dan { $posts } hasilmu, jadi bobotnya sama seperti untuk semua orang.
language-tag = id
band-weak = lemah
band-ordinary = seperti skrip pada umumnya
band-strong = kuat
fix-no-words = Tulis baris pertama: belum ada kata yang bisa dinilai.
fix-slow-opening = Mulai setelah “{ $about }”: kata pertama harus sudah masuk cerita.
fix-jargon = Ucapkan “{ $about }” seperti kamu bicara ke teman.
fix-thin-hook = Beri baris pertama satu fakta lagi: siapa, apa yang berubah, atau berapa biayanya.
fix-open-on-turn = Buka dengan saat semuanya kacau, berubah, atau bikin kamu kaget, dan simpan alasannya untuk nanti.
fix-person-in-hook = Taruh orang di baris pertama: apa yang dia bilang atau lakukan, baru artinya.
fix-slow-curiosity = Buang “{ $about }” dan buka dengan akhir cerita, tanpa bilang bagaimana sampai di sana.
fix-no-gap = Sebut hasilnya di baris pertama dan simpan penyebabnya untuk nanti.
fix-early-answer = Jawabannya terlalu cepat keluar: taruh paling sedikit dua kalimat setelah janjinya.
fix-no-feeling = Bilang dengan satu kata sederhana gimana rasanya, atau apa taruhannya.
fix-late-feeling = Pindahkan kalimat dengan “{ $about }” lebih dekat ke awal.
fix-no-situation = Taruh di momen yang pernah dialami penontonmu: di mana, jam berapa, ada siapa.
fix-no-you = Arahkan satu kalimat ke penonton: “kamu”, bukan “orang-orang”.
fix-no-admission = Tepat setelah hook, akui hal kecil yang semua orang lakukan tapi tidak ada yang bilang.
fix-empty-words = Buang “{ $about }” dan kata semacamnya, lalu isi dengan angka, takaran, atau langkahmu sendiri.
fix-no-figure = Kasih satu takaran, waktu, atau harga yang pasti, biar bisa dilakukan tanpa tanya lagi.
fix-no-step = Ubah satu kalimat umum jadi langkah: ngapain, pakai apa, berapa banyak atau berapa lama.
fix-breathless = Pecah “{ $about }” jadi dua atau tiga kalimat: itu { $seconds } detik dalam satu napas.
fix-choppy = Biarkan satu kalimat sedikit lebih panjang: sekarang semuanya terlalu pendek.
fix-monotone = Setelah kalimat panjang, taruh satu kalimat berisi dua atau tiga kata.
fix-long-sentence = Pendekkan “{ $about }” sepertiganya.
fix-nobody-to-send = Sebut ini buat siapa: ke orang itulah videonya dikirim.
fix-no-quotable-line = Taruh satu baris yang bisa berdiri sendiri sebagai pesan: pendapat atau hasil, kurang dari sepuluh kata.
fix-no-ask = Tutup dengan satu ajakan: simpan buat apa, kirim ke siapa, atau jawab apa.
fix-many-asks = Sisakan satu ajakan, “{ $about }”, dan buang yang lain.
fix-worn-ask = Di akhir, bilang pakai kata-katamu apa yang penonton dapat, tanpa kalimat basi.
fix-vague-ask = Sebut kapan atau buat siapa: simpan buat hari Minggu, kirim ke yang suka masak.
fix-off-trend = Pakai susunan video yang lagi ramai, dengan kata-katamu.
counter-hookStrength = Ini bisa gagal karena baris pertama tidak bikin orang berhenti scroll.
counter-curiosityGap = Ini bisa gagal karena baris pertama sudah menjawab semuanya, jadi tidak ada alasan nonton terus.
counter-emotionalTrigger = Ini bisa gagal karena penonton kurang ikut merasakan.
counter-relatability = Ini bisa gagal karena penonton tidak merasa relate.
counter-valueDensity = Ini bisa gagal karena terlalu sedikit yang bisa dipakai penonton.
counter-pacing = Ini bisa gagal karena penonton harus menunggu intinya.
counter-shareability = Ini bisa gagal karena tidak terpikir mau dikirim ke siapa.
counter-callToAction = Ini bisa gagal karena selesai tanpa bilang habis ini harus ngapain.
counter-trendAlignment = Ini bisa gagal karena tidak nyambung dengan yang lagi ramai ditonton.
reason-topic = topikmu, seperti orang mencarinya
reason-topic-word = satu kata dari topikmu, buat pencarian yang lebih luas
reason-niche = tempat orang di bidang ini mencari: { $about }
reason-repeated = skripnya beberapa kali menyebut “{ $about }”
reason-field = bidangmu: { $about }
reason-said = disebut di skrip: “{ $about }”
reason-own = berhasil buatmu dan cocok dengan topik ini
attempts-same = { $different ->
    [1] Semua percobaan keluar dengan kata yang sama: dari ceritamu saya cuma menemukan satu cara.
   *[other] Dua percobaan keluar dengan kata yang sama.
}
draft-why = Kenapa ini draf?
draft-more = Bot ini belum tersambung ke model AI. Kalau pengelolanya menyambungkannya, saya tulis skrip final.
label-reels = Label AI di Instagram: tidak perlu kalau kamu sendiri yang ngomong. Perlu kalau gambar atau suaranya tampak nyata tapi dibuat AI.
label-tiktok = Label AI di TikTok: tidak perlu kalau kamu sendiri yang ngomong. Perlu kalau gambar, suara, atau video yang tampak nyata dibuat AI.
label-shorts = “Konten yang diubah” di YouTube: tidak perlu untuk skrip. Perlu kalau sesuatu yang tampak nyata dibuat atau diubah AI.
dimension-quoted = { $name } { $score }/10: { $quotes }
dimension-bare = { $name } { $score }/10
dimension-unknown = { $name }: belum ada data tren
dimension-hookStrength = Hook
dimension-curiosityGap = Rasa ingin tahu
dimension-emotionalTrigger = Perasaan
dimension-relatability = Relate
dimension-valueDensity = Manfaat
dimension-pacing = Tempo
dimension-shareability = Layak dibagikan
dimension-callToAction = Ajakan
dimension-trendAlignment = Tren
hashtags = Hashtag
hashtags-left-out = Oke, yang ini tanpa hashtag. Orang tetap bisa nemu lewat kata-kata di caption-nya.
hashtags-none = Tidak ada hashtag yang cocok. Sebut topiknya pakai kata lain.
hashtag-line = { $tag }: { $reason } ({ $size }; { $language })
hashtag-refused = Bukan { $tag }: { $reason }.
size-unknown = belum ada data jangkauan
size-small = kecil
size-medium = sedang
size-large = besar
size-mega = sangat besar
spelling-latin = pakai huruf Latin, seperti banyak orang mengetiknya
spelling-unaccented = tanpa tanda aksen, seperti kebanyakan orang mengetiknya
spelling-accented = pakai tanda aksen, buat yang mengetiknya begitu
refusal-generic = tidak bilang apa-apa tentang skrip ini dan bersaing dengan semuanya
refusal-broad = terlalu luas: satu kata dengan jutaan postingan tentang apa saja
refusal-restricted = katanya dibatasi atau tidak berfungsi di Instagram
refusal-unusable = di Instagram, hashtag harus ada hurufnya
hashtag-own = kamu memakainya { $posts } kali, { $above } di antaranya lebih bagus dari biasanya
hashtag-likes-near = postingan teratas di sana dapat sekitar { $likes } like, seperti punyamu
hashtag-likes-far = postingan teratas di sana dapat sekitar { $likes } like, jauh di atas punyamu
hashtag-posts = { $posts } postingan, dilihat { DATETIME($date, dateStyle: "medium") }
hashtags-size-hint = Saya belum punya data jangkauannya. Kirim “#hashtag 1,2 jt postingan” seperti yang tampil di Instagram, nanti ukurannya saya ingat.
hashtags-noted = Dicatat: { $tags }.
language-en = Inggris
language-es = Spanyol
language-pt = Portugis
language-hi = Hindi
language-hi-Latn = Hindi, huruf Latin
language-te = Telugu
language-te-Latn = Telugu, huruf Latin
language-id = Indonesia
caption = Caption
under-post = Buat di bawah video:
beats = Bagian dan waktunya
beat-time = Waktu
beat-seconds = { $from }–{ $to } dtk
beat-part = Bagian
beat-spoken = Kamu ngomong
beat-on-screen = Di layar
beat-shot = Gambar
beat-b-roll = Gambar sisipan
beat-music = Musik
cover = Tulisan di cover: { $text }
beat-hook = Hook
beat-setup = Pembuka
beat-point = Poin
beat-story = Cerita
beat-proof = Bukti
beat-turn = Titik balik
beat-cta = Ajakan
notice-draftMaker = Ini draf tanpa model AI: kata-katamu sendiri, dengan kalimat sederhana di sekitarnya.
notice-draftAgain = Draf dari kata-katamu sendiri.
notice-modelFailed = Model AI tidak memberi skrip yang bisa dipakai, jadi ini draf dari kata-katamu. Permintaanmu tersimpan: tekan Versi lain nanti.
notice-fallbackServer = Server pertama tidak menjawab. Ini ditulis server kedua.
notice-quotaExceeded = Kuota model AI habis, jadi ini draf dari kata-katamu. Permintaanmu tersimpan: tekan Versi lain nanti.
notice-limitReached = Jatah skrip final untuk hari ini sudah habis, jadi ini draf dari kata-katamu. Draf dan riwayat selalu bisa dipakai. Jatahnya mulai lagi jam 12 malam UTC.
notice-refused = Model AI menolak topik ini, jadi ini draf dari kata-katamu.
notice-noScaffolds = Saya tidak punya kalimat siap pakai untuk bahasa ini, jadi cuma kalimatmu sendiri yang saya pakai.
notice-shorterNoMaterial = Ini lebih pendek dari permintaanmu: ceritamu soal ini cuma segitu, dan saya tidak mengarang. Cerita lagi, nanti saya tulis lagi: awal mulanya, hari yang gagal, apa yang sering ditanya orang.
notice-shorterAgain = Lebih pendek dari yang kamu minta: saya tidak punya bahan lain darimu soal ini.
notice-askForMaterial = Kasih satu hal nyata soal topik ini, nanti saya bisa nulis lebih banyak.
notice-longerByAnswers = Dengan jawabanmu, skrip ini jadi lebih panjang dari yang kamu minta. Kalau harus pas, tekan Lebih pendek.
notice-orderNotKept = Tidak semua permintaanmu soal panjang, pembuka, atau penutup bisa saya ikuti: tanpa model AI saya cuma menyusun kata-katamu sendiri.
notice-retold = Sebagian besar dari skrip lamamu sendiri. Ceritakan hal baru soal topik ini, nanti saya tulis.
notice-noTrends = Kamu minta yang lagi tren, tapi saya tidak punya data tren.
notice-languageNotCalibrated = Nilainya belum diuji untuk bahasa ini.

## Changing a script

rewritten = Cuma ini yang saya ubah:
rewritten-nothing = Tidak ada yang lebih baik, jadi skripnya tetap sama.
edit-not-found = Di skrip terakhir saya tidak menemukan yang kamu maksud, jadi skripnya tetap sama.
edit-not-there = Itu tidak ada di skrip terakhir, jadi skripnya tetap. Supaya tidak muncul di skrip mana pun, tulis: jangan pernah sebut { $words }
step-not-found = Permintaanmu yang satu lagi tidak saya temukan di situ. Sebut dengan satu kata dari skripnya.
edit-untold = Tidak ada yang saya tambahkan. “{ $words }” sudah ada di situ, atau belum kamu ceritakan. Kirim kalimatnya pakai gayamu, misalnya “bilang kalau ...”.
edit-all-gone = Kalau begitu skripnya jadi kosong, jadi saya biarkan sama.
step-all-gone = Perubahan yang satu lagi bikin skripnya kosong. Bilang apa yang harus tetap ada.
edit-missed = “{ $words }” tidak ada di skripnya.
rewritten-unaided = Model AI tidak memberi hasil yang bisa dipakai, jadi perubahan ini dari kata-katamu sendiri. Boleh minta sekali lagi.
rewritten-another = Versi lain:
rewritten-alike = Ceritamu soal ini tidak banyak lagi, jadi sebagian besar masih sama. Yang baru:
rewritten-more = { $count ->
   *[other] { $count } baris lain juga berubah.
}
hook-options = Hook lain, dengan nilainya:
hook-option = { $letter }: { $hook } ({ $score }/10)
button-take-hook = Pakai hook { $letter }
change-before = Sebelum: { $text }
change-after = Sekarang: { $text }
change-added = Baris baru:
change-removed = Sekarang: saya hapus
change-moved = Dipindah: { $text }
blank-filled = Sudah diisi.
ask-blank = { $mark }: { $question }
no-blanks = Skrip ini sudah tidak ada bagian kosongnya.
blank-left = Saya biarkan kosong dulu. Isi kapan saja.
edit-saved = Versimu saya simpan, dan saya belajar darinya.
ask-why = Tersimpan. Apa yang kurang? Cukup satu ketukan.
ask-why-words = Kata yang mana? Salin ke sini, nanti tidak saya pakai lagi.
why-formal = Terlalu formal
why-untrue = Tidak benar
why-audience = Bukan penonton saya
why-other = Hal lain
ask-reason = Apa yang kurang? Ceritakan pakai kata-katamu.
thanks-good = Makasih. Saya bakal nulis lebih banyak seperti ini.
thanks-not-me = Makasih. Mulai sekarang saya ingat itu.
ask-format = File jenis apa?
format-docx = Word (DOCX)
format-txt = Teks (TXT)
format-srt = Teleprompter (SRT)
export-script = { $format ->
    [srt] Ini skripmu sebagai file SRT, dengan waktu tiap bagian.
    [docx] Ini skripmu sebagai file Word.
   *[txt] Ini skripmu sebagai file teks.
}
results-saved = Makasih, angkanya saya simpan.
results-none = Belum ada postingan yang menunggu angkanya. Kalau sudah diposting, tekan “Sudah saya posting” di bawah skripnya.
results-ask-at = Nanti saya tanya angkanya tanggal { $date }.
prediction-above = Tebakan saya, sudah dicatat: di atas biasanya. Saya { $percent }% yakin.
prediction-below = Tebakan saya, sudah dicatat: di bawah biasanya. Saya { $percent }% yakin.
prediction-hit = Tebakan saya benar.
prediction-miss = Tebakan saya salah. Tetap saya catat.
ask-which-post = Kamu punya angka postingan yang mana?
ask-verdict = Gimana hasilnya, dibanding biasanya? { $title }
ask-verdict-later = Kamu posting ini tiga hari lalu. Gimana hasilnya, dibanding biasanya? { $title }
ask-verdict-line = Angkanya bisa juga ditempel dalam satu baris, misalnya: 12,3 rb views, 45% dilewati, 320 like, 41 disimpan
button-above = Di atas biasanya
button-about = Seperti biasa
button-below = Di bawah biasanya
button-numbers = Ketik angkanya
button-stop-asking = Jangan tanya lagi
button-ask-again = Tanya saya lagi
asking-stopped = Oke, saya tidak tanya lagi. /results bisa dipakai kapan saja.
asking-on = Nanti saya tanya lagi, tiga hari setelah posting.
results-line-unclear = Di baris itu tidak ada angka yang jelas angka apa.
results-kept = Sudah saya simpan untuk “{ $title }”: { $what }
results-filled = Saya dapat angka postingan ini dari akunmu: { $title }
verdict-above = Itu di atas biasanya.
verdict-about = Itu seperti biasanya.
verdict-below = Itu di bawah biasanya.
verdict-unknown = Saya baru tahu biasanya kamu seperti apa setelah ada angka dari empat postingan.
verdict-early = Masih terlalu cepat buat dibandingkan: baru bisa mulai dua hari setelah posting. Nanti kasih tahu angkanya lagi, ya.
measure-line = { $name }: { $value }
measure-views = views
measure-skipRate = dilewati
measure-averageWatchSeconds = rata-rata tonton, detik
measure-likes = like
measure-comments = komentar
measure-shares = dibagikan
measure-saves = disimpan
stats-record = Tebakan saya: { $hits } dari { $settled } benar (interval 95%: { $low } sampai { $high }%).
stats-record-references = Di postingan yang sama, lempar koin benar sekitar { $coin }, dan "selalu di atas" benar { $above }.
stats-record-open = Tebakan yang dicatat: { $count }. Belum ada hasilnya.
lesson-line = { $what }: { $above } dari { $posts } di atas biasanya; postinganmu yang lain: { $otherAbove } dari { $otherPosts }.
lesson-none = Belum ada hubungan jelas antara caramu menulis dan hasilnya (postingan dihitung: { $posts }).
pattern-hook = Pembuka:
pattern-structure = Susunan:
pattern-type = Jenis:
pattern-length = Detik:
pattern-hashtag = Hashtag:

## Library

history-title = Skripmu ({ $total }), halaman { $page } dari { $pages }:
history-line = { $title } · { $seconds } dtk · { $type } · kualitas { $quality } · { $date }{ $versions ->
    [1] {""}
   *[other] { " · " }{ $versions } versi
}
history-empty = Kamu belum punya skrip.
version-opened = Kalau begitu kita lanjut dengan yang ini.
ask-which-version = Yang mana maksudmu? Ketuk, lalu bilang mau diubah apa.
ask-which-one = Yang mana maksudmu? Ketuk saja.
history-none-match = Tidak ada skrip yang cocok.
untitled = Tanpa judul
ask-filter = Mau lihat skrip yang mana?
filter-language-hint = Menurut bahasa: kirim misalnya /history id
filter-all = Semua
filter-starred = Berbintang
state-starred = ★
state-posted = Diposting { $date }.
state-edited = Ini versimu sendiri.
ask-title = Mau dikasih nama apa?
ask-find = Kata apa yang saya cari?
named-several = Yang mana maksudmu?
named-none = Saya tidak menemukan skripmu tentang itu. Salah satu dari ini bukan?
named-found = “{ $title }”:
results-other = Bukan yang ini? Ketuk yang benar.
undone-results = Dibatalkan: angka “{ $title }” kembali seperti semula.
undone-deleted = Skrip itu dihapus lebih dari sehari lalu: sudah tidak ada lagi.
undone-restored = Sudah saya kembalikan.
undone-nothing = Tidak ada yang bisa dibatalkan.
delete-named = Hapus “{ $title }”?
delete-versions = Hapus “{ $title }” dan semua versi lamanya ({ $older })?
delete-yes = Ya, hapus
delete-no = Tidak, biarkan
updated-star = Diberi bintang.
updated-unstar = Bintang dihapus.
updated-posted = Mantap! Saya tandai sudah diposting.
updated-rename = Sekarang namanya: { $title }
updated-delete = Dihapus. Kalau tidak sengaja, tekan Batalkan: saya simpan satu hari, atau sampai kamu menghapus yang lain atau memberi angka sebuah postingan.
updated-other = Tersimpan.

## Profile and examples

persona-ready = Ini yang saya tangkap tentang kamu, dari kata-katamu sendiri. Bilang kalau ada yang salah.
persona-title = { $name }, seperti yang saya kenal
persona-title-unnamed = Yang saya tahu tentang kamu
persona-more = Lainnya: caramu buka, caramu cerita, topik, angka
persona-correct-hint = Ada yang salah? Tulis misalnya: Penonton saya ibu muda.
persona-unknown = Saya belum tahu
persona-corrected = (sudah kamu betulkan)
persona-pace = Tempo: { $words } kata per menit
persona-sentences = Kata per kalimat: { $words }
persona-phrases = Ungkapan yang kamu pakai: { $phrases }
persona-facts = { $count ->
    [0] Belum ada fakta untuk dikutip
   *[other] { $count } fakta nyata yang boleh saya pakai
}
persona-no-examples = Belum ada contoh skrip, jadi gayamu cuma saya kenal dari ceritamu.
persona-changed = Ini yang saya ubah:
persona-undone = Perubahan terakhir saya batalkan:
ban-kept = Mulai sekarang skripmu tidak lagi bahas “{ $words }”, kecuali kamu minta.
persona-unchanged = Tidak ada yang berubah.
persona-change = { $field }: { $before } → { $after }
persona-change-new = { $field }: { $after }
field-targetAudience = Penonton
field-uniqueVoice = Gaya bicara
field-personalityTraits = Sifat
field-expertise = Yang kamu kuasai
field-hookPatterns = Cara kamu buka
field-storytellingStyle = Cara kamu bercerita
field-ctaPreferences = Yang kamu minta dari penonton
field-audiencePainPoints = Yang susah buat penontonmu
field-audienceDesires = Yang dimau penontonmu
field-successfulTopics = Topik
field-neverSays = Yang tidak pernah kamu bilang
field-name = Nama
field-language = Bahasa skripmu
field-optimalScriptLength = Kata per skrip
field-wordsPerMinute = Kata per menit
field-rules = Aturanmu
rule-formal = Menulis lebih santai, seperti caramu bicara.
rule-untrue = Tidak bilang apa pun tentangmu yang belum kamu ceritakan.
rule-audience = Bicara ke orang yang kamu tuju.
field-examples = Contoh
field-facts = Fakta nyata
field-story = Yang kamu ceritakan
ask-field = Apa yang perlu dibetulkan?
ask-field-hint = Tekan salah satu, atau tulis dalam satu kalimat: Penonton saya ibu muda.
ask-correction = { $field }: yang benar apa?
examples-title = { $count ->
   *[other] { $count } contohmu:
}
ask-new-examples = Kirim skrip lain sebagai file, atau tempel di sini. Tekan Selesai kalau sudah.
examples-closed = Baik. Contohmu tersimpan.

## Pictures

chart-viral = Tes viral
chart-no-data = tidak ada data
chart-stats = Skripmu sejauh ini
chart-scripts = Skrip
chart-posted = Diposting
chart-per-week = Skrip per minggu
chart-trend = Kualitas dan tes viral dari waktu ke waktu
chart-quality = Kualitas
chart-topics = Topik terbaik
chart-hooks = Hook terbaik

## Score, hashtags, statistics

ask-score = Tempel skrip yang mau dinilai, atau kirim sebagai file.
score-length = Kalau diucapkan, kira-kira { $seconds } detik.
score-stock = Ungkapan yang kedengaran kayak robot:
score-claims = Ini tidak saya temukan di ceritamu:
ask-hashtags = Hashtag untuk topik apa?
stats-none = Belum ada skrip, jadi belum ada angkanya.
best-unknown = Saya belum tahu hasil reel-reel kamu. Kirim angkanya, misalnya “yang pertama dapat 1200 views, 80 like”, nanti saya simpan.
best-known = Yang paling banyak ditonton: “{ $title }”, { $views } views.
best-of = { $count ->
    [1] Baru reel itu yang saya tahu views-nya. Kirim angka yang lain, nanti saya bandingkan.
   *[other] Saya tahu views { $count } reel.
}
stats-scripts = Skrip: { $count }
stats-votes = Bagus: { $good }, bukan gaya saya: { $notMe }
stats-posted = Diposting: { $count }
stats-quality = Kualitas rata-rata: { $score }/100
stats-viral = Tes viral rata-rata: { $score }/100
stats-voice = Mirip gayamu, rata-rata: { $score }/100
stats-cost = Biaya model: { $usd } USD
stats-topics = Topik terbaikmu:
stats-hooks = Hook terbaikmu:

## Text out of the blue

offer-long = Teks ini saya simpan. Mau diapakan?
offer-topic = Saya tulis skrip tentang ini? { $topic }
button-fact = Ini tentang saya: simpan
kept-told-put = Saya simpan bareng ceritamu, jadi skrip berikutnya bisa menceritakannya. Mau saya masukkan juga ke skrip terakhir?
kept-told = Saya simpan bareng ceritamu, jadi skripmu bisa menceritakannya.
button-put-in = Masukkan ke skrip terakhir
button-not-mine = Jangan simpan
offer-any = “{ $topic }”: ini topik baru, perubahan skrip terakhir, atau tentang kamu?
offer-change = “{ $topic }”: ini topik baru, atau perubahan skrip terakhir?
offer-fact = “{ $topic }”: ini topik baru, atau tentang kamu?
offer-unclear = Saya belum paham maksudmu. Kirim topik, atau bilang skripnya mau diubah apa.
talk-ready = Oke. Kirim topik kapan saja.
talk-what = Kirim satu topik, nanti saya tulis skripnya. Sisanya ada di /help.
talk-price = Saya tidak minta bayaran. Sisa jatahmu hari ini ada di /balance.
talk-thanks = Sama-sama!
talk-goodbye = Dadah, semoga syutingnya lancar! Chat saja kapan pun.
talk-sad = Ikut sedih, beneran. Ini saya ingat sebagai bagian dari ceritamu.
talk-glad = Selamat ya, ikut senang! Ini saya ingat untuk skripmu.
talk-forever = Ya. Tetap begitu sampai kamu bilang lain.
talk-takes-seconds = Satu skrip cuma beberapa detik.
talk-takes-minute = Satu skrip paling lama satu menit, perubahan lebih cepat.
talk-files = Saya bisa baca file PDF, Word, ODT, RTF, dan teks, juga yang kamu tempel di sini. Foto, video, dan link tidak bisa saya baca.
language-yes = Bisa. Sebut bahasanya bareng topiknya, misalnya: skrip tentang roti dalam { $language }. Atau untuk skrip yang sudah ada: dalam { $language }.
strengths = Yang paling bagus dari skrip ini:
weak = Yang bakal saya benahi, yang terpenting dulu:
weak-none = Tidak ada yang perlu dibenahi di sini.
lines-topic = Kamu minta “{ $topic }”.
lines-hers = Kalimat ini dari ceritamu:
lines-ours = Ini dari saya, untuk buka, nyambung, dan nutup:
lines-change = Kalau ada yang salah, bilang “buang ...” atau kirim kalimatnya pakai gayamu.
offer-reproach = “{ $said }”: saya paham. Itu soal skrip terakhir, jadi saya tidak nulis yang baru. Sebut kata-katanya, nanti saya buang, tambahkan, atau jadikan penutup: “buang ...”, “tambahkan ...”, “akhiri dengan ...”. Atau tekan yang harus saya lakukan:
talk-posting = Saya tidak memposting buatmu: kamu yang rekam dan posting. Setelah itu tekan “Sudah saya posting”, nanti saya tanya hasilnya.
talk-when = Saya tidak bisa lihat kapan penontonmu online. Di Instagram ada: Insight, lalu “Waktu paling aktif”.
talk-filming = Saya menulis kata-kata, pengambilan gambar, dan caption. Rekam dan edit tetap kamu.
talk-languages = Saya menulis dalam bahasa Inggris, Spanyol, Portugis, Hindi, Telugu, dan Indonesia; Hindi dan Telugu juga pakai huruf Latin. Ganti bahasa ngobrol kita di /language.
language-not-written = Tanpa model AI saya tidak bisa menulis dalam { $language }.
path-typed = Itu nama file, bukan isinya. Kirim filenya, atau tempel teksnya di sini.
language-needs-yours = Saya belum punya kata-katamu dalam { $language }. Kirim satu skripmu dalam bahasa itu, baru saya bisa nulis pakai bahasa itu.
talk-machine = Instruksi saya tetap begitu dan tidak saya tunjukkan. Saya menulis skrip Reels pakai kata-katamu. Yang berikutnya tentang apa?
talk-robot = Saya program, bukan orang. Saya menulis dari yang kamu ceritakan. Kalau di skrip ada yang tidak kamu ceritakan, saya kosongkan, tapi tidak semuanya ketahuan: baca dulu sebelum rekam.
talk-accounts = Akunmu itu chat ini: siapa yang bisa menulis di sini bisa memakainya. /persona memisahkan beberapa profil, /link menyatukan chat-mu di dua platform.
talk-platforms = Saya menulis untuk Reels, TikTok, dan YouTube Shorts: tambahkan “untuk TikTok” atau “untuk Shorts” pada permintaanmu.
talk-sorry = Maaf, ya. Tulis kata yang salah, misalnya “jangan pernah bilang sobat”, nanti saya patuhi.
talk-terms = Hook: kalimat pertama, yang harus bikin orang berhenti scroll. Penutup: yang kamu minta dari penonton. Kualitas: seberapa rapi skripnya, dari 100. Tes viral: seberapa mirip kata-katanya dengan kata-kata yang pernah diklik orang, dari 100. Mirip gayamu: seberapa dekat dengan skripmu sendiri. Tidak ada yang menjanjikan views.
length-of-script = { $words } kata, kira-kira { $seconds } detik kalau diucapkan.
scale-viral = { $score } dari 100 di tes viral itu { $band }: di bawah 30 lemah, kebanyakan skrip di antara 30 dan 65, di atas itu kuat. Ini cuma membandingkan kata, jadi tidak menjanjikan views.
scale-quality = { $score } dari 100 menunjukkan seberapa rapi skripnya. Bagian kosong, kalimat basi, dan kalimat berulang mengurangi nilai; kebanyakan draf dekat 80.
scale-voice = { $score } dari 100 menunjukkan seberapa dekat kata-katanya dengan skripmu sendiri; mulai 60 sudah dekat.
scale-general = Tes viral: di bawah 30 lemah, kebanyakan skrip di antara 30 dan 65, di atas itu kuat. Kualitas: kebanyakan draf dekat 80. Mirip gayamu: mulai 60 dekat dengan skripmu. Tidak ada yang menjanjikan views.
rule-never = Jangan pernah bilang “{ $word }”.
no-rules = Kamu belum kasih aturan. Bilang saja kapan pun, misalnya “jangan pernah bilang sobat”.
your-story = Ceritamu
told-later = Habis itu kamu cerita:
audience-unknown = Kamu belum bilang siapa penontonmu. Bilang saja, misalnya “penonton saya ibu baru”.
told-about = Kamu pernah bilang:
told-nothing = Kamu belum cerita apa-apa tentang “{ $about }”.
told-forgotten = Sudah saya lupakan: soal “{ $about }” saya tidak tahu apa-apa lagi, dan tidak masuk skrip baru. Skrip yang sudah jadi tetap ada sampai kamu hapus.
talk-busy = Saya di sini dan masih mengerjakannya. Paling lama satu menit. Tulis “stop” kalau mau saya berhenti.
talk-here = Saya di sini, dan sekarang tidak ada yang sedang ditulis. Kirim topik, atau bilang apa yang mau diubah.
button-change-last = Ubah skrip terakhir saya

## Data, privacy, help, language

export-data = Ini semua yang saya punya tentangmu, dalam satu file.
export-failed = Saya tidak bisa membuat file itu. Coba minta lagi sebentar lagi.
ask-import = Kirim salah satu: file JSON dari /export, unduhan data Instagram (JSON atau ZIP), CSV insight dari Meta Business Suite, atau baris berisi link dan angkanya.
import-done = Selesai. Profil: { $personas }, skrip: { $scripts }.
import-none = Tidak ada yang bisa diambil: bukan file dari /export dan tidak ada postingan dengan angka. Waktu download data dari Instagram, pilih format JSON dan centang Insight.
import-posts = Postingan dengan angka: { $posts }. Di antaranya ditulis di sini: { $matched }.
import-posts-use = Mulai sekarang ikut dihitung buat tahu biasanya kamu seperti apa.
import-tags = Hashtag dengan jumlah postingan: { $tags }.
ideas-title = Kalimat pembuka untuk video berikutnya. Tekan satu, saya tulis:
week-title = Minggumu, tiap hari jenis yang berbeda. Tekan satu, saya tulis:
week-day = Hari { $day }:
idea-line = { $place } { $type }: “{ $hook }” ({ $from })
ideas-none = Bahan darimu masih terlalu sedikit buat ide. Kirim lebih banyak skripmu.
ideas-few = Habis, kalau tidak mengarang. Makin banyak skrip atau ceritamu, makin banyak idenya.
idea-from-fact = momen nyatamu
idea-from-result = dulu hasilnya bagus
idea-from-audience = yang susah buat penontonmu
idea-from-expertise = yang kamu kuasai
trends-title = Postingan yang menonjol, dilihat { $date }:
trends-times-likes = { $times } kali like biasanya:
trends-times-views = { $times } kali views biasanya:
trends-maybe = Mungkin ini sebabnya; tidak ada yang tahu pasti.
trends-none = Belum ada yang menonjol.
trends-how = Kirim /trends #roti untuk hashtag, /competitors @nama untuk akun, atau /trends dengan kata-kata postingan yang kamu suka.
trends-budget = Hashtag yang dicari minggu ini: { $used } dari { $limit }.
trends-not-connected = Saya tidak terhubung ke Instagram. Kirim /trends dengan kata-kata postingan yang kamu suka, nanti saya lihat susunannya.
trends-used-up = 30 hashtag minggu ini sudah terpakai. Akun dan teks yang kamu tempel tetap bisa.
trends-too-few = Saya lihat { $posts } postingan, tapi cuma { $counted } yang menunjukkan jumlah like: terlalu sedikit untuk tahu biasanya berapa.
trends-level-likes = Saya lihat { $posts } postingan. Tidak ada yang sampai dua kali { $usual } like biasanya, jadi tidak ada yang menonjol.
trends-level-views = Saya lihat { $posts } postingan. Tidak ada yang sampai dua kali { $usual } views biasanya, jadi tidak ada yang menonjol.
trends-rate-limited = Instagram minta saya menunggu dulu. Coba sejam lagi; postingan yang kamu tempel tetap bisa.
trends-bad-token = Instagram tidak lagi menerima token akses saya. Pengelola bot ini harus memperbaruinya; postingan yang kamu tempel tetap bisa.
trends-no-permission = Token Instagram saya tidak punya izin untuk ini. Pengelola bot ini harus menambahkannya; postingan yang kamu tempel tetap bisa.
trends-no-account = Akun itu tidak saya temukan. Hanya akun bisnis dan kreator publik yang bisa dilihat.
trends-no-tag = Instagram tidak kenal hashtag itu. Cek ejaannya.
trends-build = Susunan: { $beats }.
button-adapt = Pakai susunan nomor { $number }
ask-adapt = Versimu tentang apa? Saya pinjam susunannya, bukan kata-katanya.
seen-question = dibuka dengan pertanyaan
seen-number = dibuka dengan angka
seen-short = kalimat pertama pendek
seen-address = ngomong ke penonton
seen-story = cerita tentang diri sendiri
seen-list = sebuah daftar
ask-forget = Ini menghapus semuanya: profil, skrip, penilaianmu. Tidak bisa dibatalkan. Hapus semua?
forget-yes = Hapus semuanya
forget-no = Tidak, biarkan
forget-kept = Tidak ada yang saya hapus.
forget-needs = Ini tidak bisa dibatalkan, jadi saya perlu jawaban yang jelas: tulis “ya” atau tekan “{ $word }”. Kalau jawabannya lain, semuanya tetap disimpan.
receipt-title = Dihapus pada { $date }:
receipt-personas = Profil: { $count }
receipt-scripts = Skrip: { $count }
receipt-vectors = Hal yang saya ingat: { $count }
receipt-ledger = Catatan pemakaian: { $count }
receipt-sessions = Chat: { $count }
receipt-traces = Catatan di layanan pelacakan: penghapusan sudah diminta
receipt-after = Sekarang saya tidak tahu apa-apa tentang kamu. /start untuk mulai lagi.
privacy-what = Saya menyimpan nama, cerita, contoh, skrip, penilaian, dan angkamu biar bisa menulis seperti kamu. File dibaca lalu dibuang; teksnya saya simpan.
privacy-own = Tidak ada model AI yang terhubung: kata-katamu tidak dikirim ke siapa pun.
privacy-model = Model AI membaca kata-katamu untuk menulis dan menilai skrip.
privacy-rights = /export memberi semuanya dalam satu file. /forget menghapus semuanya.
support = Bantuan dari orang: { $contact }
support-none = Bot ini belum punya kontak bantuan. Yang bisa saya lakukan ada di /help.
help-intro = Ini yang bisa saya lakukan:
help-free-text = Boleh juga langsung tulis: skrip tentang roti rumahan, 30 detik
ask-language = Kita ngobrol pakai bahasa apa?
language-name = Bahasa Indonesia
language-set = Sekarang saya pakai bahasa Indonesia. Skripmu tetap pakai bahasa contohmu.
language-heard = Mulai sekarang saya pakai bahasa Indonesia. Kalau mau ganti: /language.
command-start = Mulai, atau kembali
command-script = Tulis skrip
command-ideas = Ide untuk video berikutnya
command-week = Rencana untuk minggumu
command-trends = Postingan menonjol di sebuah hashtag
command-competitors = Yang ramai di akun lain
command-score = Nilai sebuah skrip
command-hashtags = Hashtag untuk suatu topik
command-profile = Yang saya tahu tentangmu
command-examples = Tunjukkan skripmu yang lain
command-history = Skripmu
command-find = Cari skrip
command-results = Hasil sebuah postingan
command-stats = Angka-angkamu
command-balance = Batasmu hari ini
command-language = Ganti bahasa saya
command-export = Semua datamu dalam satu file
command-import = Masukkan kembali datamu
command-forget = Hapus semuanya
command-privacy = Apa yang saya simpan dan kenapa
command-support = Bantuan dari orang
command-help = Daftar ini
command-cancel = Hentikan yang sedang berjalan
command-admin = Keadaan bot ini

## Progress

progress-reading = Membaca { $file }…
progress-analysing = Mempelajari cara bicaramu…
progress-listening = Mendengarkanmu…
progress-queued = { $ahead ->
   *[other] Menunggu: { $ahead } permintaan sebelum ini…
}
progress-writing = Menulis { $attempts } percobaan…
progress-scored = Percobaan { $attempt } dari { $attempts }: nilai { $quality }.
progress-judging = Membandingkan percobaan…
progress-polishing = Merapikan yang terbaik…

balance-scripts = Skrip final hari ini: { $used } dari { $limit }.
balance-no-limit = Skrip final hari ini: { $used }. Tanpa batas.
balance-cost = Biaya hari ini: { $used } dari { $limit } USD.
balance-resets = Mulai lagi jam { $time } UTC. Draf, riwayat, dan nilai selalu bisa dipakai.
private-bot = Bot ini privat. Kalau mau masuk, kirim ini ke pengelolanya: { $id }
button-forwarded-mine = Ini punya saya
button-forwarded-no = Abaikan saja
forwarded-whose = Sepertinya itu tulisan orang lain, jadi tidak ada yang saya simpan sebagai punyamu. Ini punyamu, atau mau saya apakan?
forwarded-left-out = Sudah saya abaikan.
for-you-alone = Itu cuma buat kamu, dan di sini orang lain ikut baca. Buka chat pribadi kita dan minta di sana.
heard = Yang saya dengar:
not-heard = Voice note-nya kurang jelas buat saya. Diketik saja, ya.

## A platform's own form and command options

button-share = Tampilkan di sini
button-answer = Jawab
button-form = Isi satu formulir
form-title = Tentang kamu
form-name = Kamu mau dipanggil siapa?
form-story = Ceritamu
form-story-hint = Siapa kamu, apa yang kamu buat, buat siapa. Kalau panjang: kirim sebagai file atau pesan.
form-files = Sampai tiga skripmu
form-files-hint = PDF, Word, ODT, RTF, atau teks. Nanti boleh ditambah.
form-language = Bahasa
form-language-hint = Kosongkan untuk mengikuti bahasa ceritamu.
option-topic = Videonya tentang apa
option-seconds = Berapa lama
option-type = Jenis video apa
option-goal = Tujuannya apa
option-requirements = Apa yang harus ada
option-platform = Diposting di mana
option-language = Bahasa apa
option-text = Teksmu
option-code = Kode dari platformmu yang lain
option-words = Kata yang dicari
option-file = Satu filemu
option-hashtag = Hashtag, atau kata-kata postingan yang kamu suka
option-account = Sebuah akun, seperti @nama
option-numbers = Angka postinganmu, misalnya: 12rb views, 320 like

admin-users = Orang: { $users }. Aktif sehari terakhir { $day }, seminggu { $week }, sebulan { $month }.
admin-votes = Suara: { $good } bagus, { $notMe } bukan gaya saya. Kunjungan ulang: { $returns }.
admin-tokens = Token: { $prompt } masuk, { $completion } keluar.
admin-cost = Biaya model: { $usd } USD.
admin-cost-unknown = Biaya model: tidak diketahui, karena harga sebuah model tidak ada di tabel (OPENAI_PRICES).
admin-memory = Memori: { $index }, { $embedder }.
admin-operation = Apa
admin-count = Jumlah
admin-success = Berhasil
admin-failures = Kegagalan: { $list }.
admin-usage = Tulis: /admin, atau /admin model telegram:123 nama-model. Tanda - sebagai ganti nama mengembalikan model biasa.
admin-model-set = { $user } kini mendapat skrip dari { $model }.
admin-model-standard = model biasa

similar-found = Kamu pernah bikin yang mirip pada { $date }: { $title }. Kali ini saya cari kalimat pembuka dan susunan yang lain.
button-open-old = Buka yang lama
recommend-views = Skripmu tentang “{ $about }” paling bagus: { $times } kali views biasamu ({ $scripts } dari { $of } skrip).
recommend-accepted = Yang paling kamu suka itu tentang “{ $about }” ({ $scripts } dari { $of } skrip).
recommend-next = Belum dipakai, dan dekat dengan itu: { $fact }

command-persona = Ganti profil
command-link = Satu akun di dua platform
button-new-persona = Profil baru
persona-active = Saya menulis sebagai { $name }.
persona-only-one = Kamu punya satu profil. Merek atau gaya lain milikmu bisa punya profil sendiri.
ask-persona = Mulai sekarang saya menulis sebagai siapa?
persona-in-use = Mulai sekarang saya menulis sebagai { $name }.
another-persona = Profil baru, di samping yang sudah saya kenal. Yang lama tidak berubah sama sekali.
link-offered = Kirim ini ke saya di platformmu yang lain dalam { $minutes } menit. Setelah itu saya tahu di sana juga kamu.
link-secret = Kode ini cuma berlaku sekali. Jangan kasih lihat ke siapa pun: siapa yang mengirimnya dapat profil dan skripmu.
link-not-private = Orang lain bisa baca di sini. Minta kode di chat pribadi dengan saya.
link-joined = { $scripts ->
    [0] Tersambung. Sekarang saya kenal kamu di dua tempat.
   *[other] Tersambung. { $scripts } skrip dari sini sekarang bersama yang lain.
  }
link-set-aside = Di sini kamu juga punya profil. Profil itu tidak berubah sampai akunnya dipisahkan.
link-how-to-leave = /link off memisahkan akun lagi. /forget menghapus semua milik keduanya.
link-wrong = Kode itu salah, sudah dipakai, atau kedaluwarsa. Minta yang baru dengan /link di platform lain.
link-tooManyTries = Terlalu banyak kode salah. Coba lagi dalam 15 menit.
link-sameAccount = Kode itu dari akun ini. Kirim di platformmu yang lain.
link-alreadyJoined = Akun ini sudah tersambung ke akun lain. /link off memisahkannya.
link-separated = Sudah dipisahkan. Skrip tetap di akun tempat skrip itu digabungkan.
link-none = Akun ini tidak tersambung ke akun lain.
left-one = Sisa satu skrip final untuk hari ini. Mulai lagi jam { $time } UTC; draf dan riwayat selalu bisa dipakai.
left-none = Itu skrip final terakhir untuk hari ini. Mulai lagi jam { $time } UTC; draf dan riwayat selalu bisa dipakai.
cost-alert = { $share } % anggaran model hari ini sudah terpakai: { $used } dari { $limit } USD.
cost-alert-then = Pada 100 %, semua orang mendapat draf tanpa model sampai tengah malam UTC.
cost-alert-reached = Sampai tengah malam UTC semua orang mendapat draf tanpa model. DAILY_COST_USD mengatur anggarannya.

## A recording of hers

recording-heard = Saya dengarkan suaranya. Soal gambarnya saya tidak tahu apa-apa. Filenya tidak saya simpan.
recording-opening = Tiga detik pertamamu (hook { $hook }/10):
recording-opening-about = Tiga detik pertamamu, dihitung dari kecepatanmu (hook { $hook }/10):
recording-pace-slow = Di sini kamu bicara pelan, { $words } kata per menit.
recording-pace-ordinary = Kecepatanmu enak diikuti, { $words } kata per menit.
recording-pace-fast = Di sini kamu bicara cepat, { $words } kata per menit.
recording-pace-unknown = Terlalu pendek untuk tahu kecepatanmu.
recording-silence = Hening di antara kata: { $seconds } detik.
recording-no-times = Layanan yang mendengarkan buat saya tidak kasih waktunya, jadi jeda tidak bisa saya ukur.
recording-cuts = Yang bisa dipotong:
recording-no-cuts = Tidak ada yang perlu dipotong.
cut-silence-start = hening sebelum “{ $quote }”
cut-slow-opening = pembukanya lambat: “{ $quote }”. Mulai dari kalimat berikutnya
cut-pause = jeda setelah “{ $quote }”
cut-repeat = sudah diucapkan: “{ $quote }”
cut-silence-end = hening setelah “{ $quote }”
recording-words = Yang saya dengar, kata demi kata
recording-tooLarge = Rekaman ini lebih dari 20 MB. Kirim yang lebih pendek atau lebih kecil.
recording-empty = Saya tidak dengar kata-kata. Suaranya nyala?
recording-unsupported = Saya tidak bisa mendengarkan jenis file ini. Kirim MP4, MP3, M4A, WAV, atau OGG.
