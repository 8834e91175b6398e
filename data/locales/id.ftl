### Semua yang dibaca kreator. Kata-kata sederhana.

## The bot itself, as a platform shows it

bot-description = Saya menulis naskah Reels Instagram dengan gaya bicaramu sendiri. Ceritakan kisahmu, kirim satu sampai tiga naskahmu, lalu minta naskah 15 sampai 90 detik. Saya tulis tiga, pilih yang terbaik, beri nilai tiap bagian, dan paling banyak lima tagar. Saya tidak pernah mengarang tentangmu. /privacy menjelaskan apa yang saya simpan, /forget menghapusnya.
bot-short-description = Naskah Reels dengan gaya bicaramu sendiri dan nilai yang jujur.

## First message and onboarding

first-what = Hai! Saya menulis naskah Reels yang terdengar seperti kamu. Kamu ceritakan kisahmu dan tunjukkan naskah buatanmu. Lalu beri saya topik, dan saya tulis kata-katanya.
first-sample-title = Contoh, untuk yang jualan kue rumahan, 15 detik:
first-sample = Kue pertama saya laku lebih murah dari harga menteganya. Nggak ada yang nyuruh saya ngitung jam kerja. Jadi sekarang saya catat tiga hal sebelum nyebut harga: beli apa saja, manggang berapa lama, ngantar sejauh apa. Terus saya jumlahkan. Simpan ini buat pesanan berikutnya.
first-sample-score = Tiap naskah datang dengan nilai yang jujur, kata-kata yang mendapat nilai itu, caption, dan paling banyak lima tagar.
first-privacy-own = Kata-katamu tetap di penyimpanan bot ini, tidak dikirim ke siapa pun, dan /forget menghapus semuanya.
first-privacy-model = Kata-katamu tetap di penyimpanan bot ini, model bahasa membacanya untuk menulis buatmu, dan /forget menghapus semuanya.
ask-name = Kamu mau dipanggil siapa?
button-call-me = Saya { $name }
button-skip-all = Lewati, tulis saja satu
ask-story = Senang bertemu, { $name }. Ceritakan kisahmu: siapa kamu, apa yang kamu buat, dan untuk siapa. Beberapa kalimat cukup. Boleh juga kirim file atau beberapa pesan.
ask-story-audience = Terima kasih, sudah saya simpan. Satu pertanyaan: untuk siapa videomu, dan apa yang sulit bagi mereka?
ask-story-moment = Terima kasih, sudah saya simpan. Satu pertanyaan: apa yang terjadi sampai kamu mulai? Ceritakan saat itu dalam dua atau tiga kalimat.
ask-story-detail = Terima kasih, sudah saya simpan. Satu pertanyaan: apa yang kamu kerjakan minggu lalu, dan apa yang gagal atau berhasil?
ask-whose-lines = Ini sebuah chat. Yang mana namamu? Saya simpan hanya pesanmu.
story-goes-on = Santai saja. Kirim sisanya, saya tambahkan ke ceritamu.
kept-as-story = Saya simpan itu sebagai bagian kisahmu.
correction-kept = Oke, sudah saya betulkan.
aside-heard = Itu saya anggap ucapan untuk saya, jadi tidak saya masukkan ke kisahmu.
known-so-far = Sejauh ini: { $words ->
    [0] kisahmu belum ada
   *[other] { $words } kata dari kisahmu
}, { $count ->
    [0] belum ada naskah
   *[other] { $count } naskah
}. Kalau sudah selesai, saya tunjukkan yang saya pahami, dan kamu bisa memperbaikinya.
language-not-spoken = Saya tidak bisa bahasa { $language }, jadi saya jawab dalam bahasa Indonesia. Tulis saja seperti biasa: naskahmu disusun dari kalimatmu sendiri. /language menunjukkan bahasa lain yang saya bisa.
aside-takes-long = Sekitar tiga menit: namamu, beberapa kalimat tentang kamu, dan satu naskah buatanmu kalau ada. Setelah itu tiap naskah hanya beberapa detik. Boleh berhenti dan lanjut nanti.
name-kept = Terima kasih, { $name }. Sekarang namamu sudah benar.
button-was-script = Itu naskah saya
examples-taken-back = Sudah saya keluarkan dari naskahmu.
wanted-kept = Permintaan naskahmu sudah saya simpan. Habis ini saya tulis.
story-kept = Terima kasih, { $name }. Kisahmu sudah saya simpan ({ $words ->
   *[other] { $words } kata
}).
ask-examples = Sekarang tunjukkan cara bicaramu: kirim 1 sampai 3 naskah buatanmu, sebagai file (PDF, Word, teks) atau tempel di sini. Belum punya? Tekan Lewati.
ask-more-examples = { $count ->
   *[other] Saya punya { $count } contoh.
} Kirim lagi, atau tekan Selesai.
pasted-example = Naskah tempelan { $number }
example-known = Yang itu sudah saya punya.
button-none-of-these = Bukan semuanya
button-was-story = Itu tadi kisah saya
still-reading = Saya masih membaca filemu. Setelah selesai, saya lanjut sendiri.
building-persona = { $count ->
    [0] Saya sedang membaca kisahmu. Paling lama satu menit.
   *[other] Saya sedang membaca kisahmu dan { $count } contohmu. Paling lama satu menit.
}
persona-kept = { $count ->
    [0] Kisahmu tersimpan. Saya coba lagi?
   *[other] Kisahmu dan { $count } contohmu tersimpan. Saya coba lagi?
}
not-known-yet = Saya belum mengenalmu. Ceritakan dulu kisahmu, atau biarkan saya langsung menulis naskah.
button-introduce = Ceritakan kisah saya
welcome-back = Halo lagi, { $name }. Mau apa kita hari ini?

## Files

file-read = Saya sudah membaca { $file } ({ $words ->
   *[other] { $words } kata
}).
file-truncated = Isinya sangat panjang, jadi saya simpan 50.000 karakter pertama.
file-too-short = { $file }: { $words } kata terlalu sedikit untuk mendengar cara bicaramu. Kirim naskah utuh, atau tempel di sini.
files-too-many = Saya ambil { $count } file pertama. Kirim sisanya nanti.
files-read = Saya sudah membaca { $count } file ({ $words } kata).
file-refused = { $file }: { $reason }
files-too-late = Kamu sudah pindah ke hal lain, jadi ini tidak saya pakai. Kirim lagi di tempat yang kamu mau.

## Errors: what is wrong, and what to do

error-rateLimited = Layanan penulisan sedang sibuk. Coba lagi sebentar lagi.
error-quotaExceeded = Kuota layanan penulisan habis. Coba lagi nanti.
error-unavailable = Layanan yang saya perlukan tidak bisa dihubungi. Coba beberapa menit lagi.
error-timeout = Terlalu lama, jadi saya berhenti. Coba lagi.
error-invalidOutput = Layanan penulisan mengirim sesuatu yang tidak bisa dipakai. Coba lagi.
error-wrongLanguage = Layanan penulisan dua kali tidak menjawab dalam bahasa itu. Naskahmu tetap seperti semula. Minta lagi, atau pilih bahasa lain.
error-refused = Layanan penulisan menolak topik ini. Coba dengan kata lain.
error-notConnected = Ini perlu model bahasa, dan belum ada yang terhubung. Silakan diketik saja.
rewrite-needs-model = Tanpa model bahasa, saya bisa menulis versi lain, memendekkan, memanjangkan, mengganti hook atau penutupnya, dan membuang, menambah atau mengganti kata-kata yang kamu sebut. Untuk mengubahnya sendiri, balas naskah itu dengan versimu.
rewrite-half = Saya kerjakan yang bisa. “{ $left }” butuh model bahasa, dan belum ada yang terhubung.
rewrite-else = Yang bisa saya ubah ada di tombol.
rewrite-no-other = Saya tidak menemukan yang lain dari ceritamu. Ceritakan lagi tentang topik ini lalu minta lagi, atau balas naskahnya dengan kata-katamu sendiri.
rewrite-length-end = Panjangnya sudah segitu. Naskah bisa 15, 30, 45, 60, atau 90 detik.
error-limitReached = Batas hari ini sudah tercapai. Mulai lagi tengah malam UTC.
error-badInput = Saya tidak bisa memakai itu. Periksa lalu kirim lagi.
error-notFound = Naskah itu tidak saya temukan lagi. Lihat /history untuk yang ada.
error-cancelled = Dihentikan.
error-blocked = Saya tidak boleh menulis di obrolan ini.
error-misconfigured = Ada pengaturan yang salah di sini. Tolong beri tahu pengelola bot ini.
error-storeFailed = Saya tidak bisa menyimpannya. Coba kirim lagi sebentar lagi.
error-scriptLost = Simpanan naskah itu rusak dan tidak bisa saya baca lagi. Maaf. Naskah itu sudah saya keluarkan dari daftarmu.
error-empty = File ini tidak berisi teks. Kirim yang berisi teks, atau tempel teksnya di sini.
error-tooLarge = File ini terlalu besar. Kirim yang di bawah 10 MB, atau tempel teksnya di sini.
error-encrypted = File ini memakai kata sandi. Kirim tanpa kata sandi, atau tempel teksnya di sini.
error-scanned = File ini berisi foto halaman, bukan teks. Kirim versi teksnya, atau tempel teksnya di sini.
error-damaged = File ini rusak dan tidak bisa saya buka. Simpan ulang lalu kirim lagi, atau tempel teksnya di sini.
error-unsupported = Saya tidak bisa membaca jenis file ini. Kirim PDF, Word, ODT, RTF atau teks biasa, atau tempel teksnya di sini.
error-tooSlow = Membaca file ini terlalu lama. Kirim versi yang lebih sederhana, atau tempel teksnya di sini.
error-unsafe = File ini tidak aman dibuka. Tempel teksnya di sini.
error-missing = Saya tidak bisa mengunduh file ini. Kirim lagi.
nothing-lost = Tidak ada simpananmu yang hilang.
others-whole = Naskahmu yang lain masih ada semua.

## What every conversation answers

cancelled = Dihentikan. Yang sudah tersimpan tetap ada.
stopped-one = Yang itu dihentikan. Sisanya tetap jalan.
stopped-none = Yang itu sudah selesai.
cancelled-dropped = Dihentikan. Yang kamu ceritakan di sini tidak disimpan; /start memulai lagi.
cancelled-kept = Dihentikan. Ceritamu tetap saya simpan. Untuk lanjut, tekan tombol atau kirim /start.
cancelled-drop = Hapus saja
nothing-open = Sekarang tidak ada yang terbuka.
leave-question = Kita sedang di tengah kisahmu. Kalau keluar sekarang, ceritamu tadi hilang. Tetap atau keluar?
leave-stay = Tetap
leave-go = Keluar
left-open = Kemarin ini masih terbuka. Lanjut, atau mulai dari awal?
left-open-continue = Lanjut
left-open-restart = Mulai dari awal
left-open-drop = Tutup
no-file-here = Saya tidak bisa memakai file di sini.
cannot-hear = Saya tidak bisa mendengar pesan suara di sini. Silakan diketik.
cannot-watch = Saya tidak bisa menonton video di sini. Silakan diketik.
cannot-use = Saya hanya bisa membaca teks dan dokumen. Silakan diketik.
old-button = Tombol itu dari pesan lama dan sudah tidak berfungsi.
unknown-command = Saya tidak kenal perintah itu. /help menampilkan daftarnya.
not-understood = Maaf, saya tidak paham itu di sini.
one-moment = Sebentar, ya.
form-reset = Saya baru diperbarui, jadi yang terbuka harus saya tutup. Yang tersimpan tetap ada. Silakan mulai lagi.
persona-lost = Simpanan tentangmu, yaitu ceritamu, contoh-contohmu, dan yang saya pelajari darinya, rusak dan tidak bisa saya baca lagi. Maaf. Naskah-naskahmu masih ada. Ceritakan lagi tentang dirimu lewat /start, atau kirim file dari /export lewat /import. Pengelola bot ini mungkin masih bisa menyelamatkan yang lama.
form-broken = Ada yang salah di sini, jadi yang terbuka saya tutup. Yang tersimpan tetap ada. Silakan mulai lagi.
not-your-button = Tombol itu punya orang lain. Kirim pesan sendiri ke saya, nanti kamu dapat tombolmu.
direct-closed = Jawabanmu sudah siap, tapi saya tidak bisa mengirimimu pesan langsung. Pakai /history atau /profile di sini: hanya kamu yang melihatnya.
file-too-large-here = Filenya lebih besar dari 10 MB yang boleh saya kirim di Discord. Pengelola bot ini bisa mengekspornya untukmu.

## Buttons

button-cancel = Batal
button-stop = Hentikan
button-skip = Lewati
button-any = Kamu yang pilih
button-done = Selesai
button-try-again = Coba lagi
button-write = Tulis naskah
button-profile = Profil saya
button-history = Naskah saya
button-correct = Perbaiki sesuatu
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
button-not-me = Bukan saya
button-export = Ekspor
button-posted = Sudah saya unggah
button-more = Lainnya
more-choices = Yang lain untuk naskah ini:
button-copy-hashtags = Salin tagar
button-copy-caption = Salin caption
button-star = Beri bintang
button-unstar = Hapus bintang
button-rename = Ganti nama
button-delete = Hapus
button-newer = Lebih baru
button-older = Lebih lama
button-older-versions = Versi lama ({ $older })
button-filter = Saring
button-score = Beri nilai
button-as-example = Simpan sebagai contoh saya
button-write-about = Tulis naskah tentang ini
button-nothing = Tidak, terima kasih

## Asking for a script

ask-topic = Naskahnya tentang apa? Satu kalimat cukup.
ask-topic-example = Boleh semuanya dalam satu baris: saat saya kehilangan pelanggan pertama, 45 detik
ask-seconds = Berapa lama? Topik: { $topic }
seconds-refused = Saya tidak bisa menulis { $seconds } detik. Saya menulis 15, 30, 45, 60 atau 90.
other-seconds = Saya menulis 15, 30, 45, 60 atau 90 detik: untuk { $seconds } saya pakai { $nearest }.
ask-type = Naskah jenis apa?
ask-requirements = Ada yang khusus? Kata yang harus ada, produk, penawaran, hal yang dihindari. Atau tekan Lewati.
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
goal-reach = supaya menjangkau orang baru
goal-saves = supaya disimpan
goal-sales = supaya terjual
goal-followers = supaya pengikut bertambah
urgency-urgent = mendesak
urgency-trending = sedang tren
writing-now = Saya sedang menulis: { $topic } ({ $what }).
caption-with-script = Setiap naskah saya datang dengan caption. Dua-duanya tentang postinganmu.
several-started = { $count } naskah, satu per satu:
writing-with = Saya pakai ceritamu: { $told }
writing-leaves-out = Yang ini tidak ikut: { $words }
writing-tone = “{ $tone }”: di sini tidak ada model bahasa, jadi kata-katanya tetap milikmu dan rasanya tidak bisa saya ubah.
writing-defaults = Yang tidak kamu sebut saya pilihkan. Untuk memilih sendiri, tulis misalnya: naskah tentang roti rumahan, 60 detik, inspiratif
writing-urgent = Mendesak: didahulukan, dan putaran kedua saya lewati.
writing-without-persona = Saya belum mengenalmu, jadi belum bisa terdengar seperti kamu. /start mengubah itu.
request-kept = Permintaanmu tersimpan: { $topic }
request-again = Permintaanmu tersimpan. Tekan Coba lagi, atau kirim baris ini kapan saja:

## The result

script-length = { $words ->
   *[other] { $words } kata
}, kira-kira { $seconds } detik.
script-quality = Mutu { $score }/100.
script-quality-of = Mutu { $score }/100 (percobaan saya: { $low } sampai { $high }).
script-quality-suits = Mutu { $score }/100 (percobaan saya: { $low } sampai { $high }; saya ambil yang pas panjangnya dan paling beda dari naskah terakhirmu).
personalization = Terdengar seperti kamu: { $score }/100.
personalization-low = (Saya tidak yakin: contohmu sedikit atau pendek.)
personalization-unknown = Terdengar seperti kamu: tanpa angka, karena belum ada contoh naskahmu.
too-close = Dua hook sama kuat, jadi coba keduanya:
variants-title = Satu naskah, dua hook:
variants-body = Habis salah satunya, lanjutannya:
variants-how = Rekam keduanya, unggah keduanya. /results bertanya mana yang menang, dan saya belajar dari situ.
button-posted-side = Saya unggah { $letter }
ask-pair = Dua hook dari satu naskah. Mana yang menang? { $title }
button-side-won = { $letter } menang
button-sides-even = Tidak ada bedanya
pair-won = Dicatat: hook { $letter } menang. Nanti saya lebih sering membuka seperti itu.
pair-even = Dicatat: tidak ada bedanya.
blanks = Saya tidak mengarang fakta. Tolong isi bagian kosong ini:
viral-overall = Uji viral: { $score }/100, { $band }.
viral-fix = Perbaiki dulu: { $dimension }. { $suggestion }
viral-details = Uji viral, poin demi poin
viral-not-calibrated = Poin ini belum diuji untuk bahasa ini.
viral-trends-seen = Tren hanya diukur terhadap postingan yang kamu cari atau tempel; yang terbaru dilihat { DATETIME($date, dateStyle: "medium") }.
viral-limits = Ini membandingkan cara mengatakan satu ide. Akunmu, waktu unggah, dan gambarmu tidak terlihat di sini.
viral-not-calibrated-for = Poin ini belum diuji untuk bahasa { $language }.
viral-track = Ini membandingkan cara mengatakan satu ide. Dari { $cases } kasus jelas, dari uji judul bahasa Inggris yang belum pernah dilihatnya, nilai yang lebih tinggi menang { $percent } %. Akunmu, waktu unggah, dan gambarmu tidak terlihat di sini.
viral-weights = Paling berpengaruh untuk tujuan ini: { $heaviest }.
viral-own = Disesuaikan dengan { $posts } hasilmu.
viral-own-none = Belum ada hubungan jelas antara poin ini dan { $posts } hasilmu, jadi bobotnya sama seperti untuk semua orang.
language-tag = id
band-weak = lemah
band-ordinary = seperti naskah biasa
band-strong = kuat
fix-no-words = Tulis baris pertama: belum ada kata yang bisa dinilai.
fix-slow-opening = Mulai setelah “{ $about }”: kata pertama harus sudah masuk cerita.
fix-jargon = Ucapkan “{ $about }” seperti kamu bicara ke teman.
fix-thin-hook = Beri baris pertama satu fakta lagi: siapa, apa yang berubah, atau berapa biayanya.
fix-open-on-turn = Buka dengan saat semuanya salah, berubah, atau mengejutkanmu, dan simpan alasannya untuk nanti.
fix-person-in-hook = Taruh seseorang di baris pertama: apa yang dia bilang atau lakukan, baru artinya.
fix-slow-curiosity = Buang “{ $about }” dan buka dengan akhir cerita, tanpa bilang bagaimana sampai di sana.
fix-no-gap = Sebut hasilnya di baris pertama dan simpan penyebabnya untuk nanti.
fix-early-answer = Jawabannya terlalu cepat: taruh paling sedikit dua kalimat setelah janjinya.
fix-no-feeling = Katakan dengan satu kata sederhana bagaimana rasanya, atau apa yang bisa hilang.
fix-late-feeling = Pindahkan kalimat dengan “{ $about }” lebih dekat ke awal.
fix-no-situation = Taruh di saat yang pernah dialami penontonmu: suatu tempat, suatu jam, siapa yang ada di sana.
fix-no-you = Arahkan satu kalimat kepada penonton: “kamu”, bukan “orang-orang”.
fix-no-admission = Tepat setelah hook, akui hal kecil yang semua orang lakukan tetapi tidak ada yang bilang.
fix-empty-words = Buang “{ $about }” dan kata semacamnya, lalu isi dengan angka, takaran, atau langkah milikmu.
fix-no-figure = Beri satu takaran, waktu, atau harga yang pasti, supaya bisa dilakukan tanpa bertanya.
fix-no-step = Ubah satu kalimat umum menjadi langkah: apa yang dilakukan, dengan apa, berapa banyak atau berapa lama.
fix-breathless = Pecah “{ $about }” menjadi dua atau tiga kalimat: itu { $seconds } detik dalam satu napas.
fix-choppy = Biarkan satu kalimat sedikit lebih panjang: sekarang semuanya terlalu pendek.
fix-monotone = Setelah kalimat panjang, taruh satu kalimat berisi dua atau tiga kata.
fix-long-sentence = Pendekkan “{ $about }” sepertiganya.
fix-nobody-to-send = Sebut untuk siapa ini: kepada orang itulah video ini dikirim.
fix-no-quotable-line = Taruh satu baris yang bisa berdiri sendiri sebagai pesan: pendapat atau hasil, kurang dari sepuluh kata.
fix-no-ask = Akhiri dengan satu ajakan: simpan untuk apa, kirim ke siapa, atau jawab apa.
fix-many-asks = Sisakan satu ajakan, “{ $about }”, dan buang yang lain.
fix-worn-ask = Di akhir, bilang dengan kata-katamu apa yang penonton dapat, tanpa kalimat basi.
fix-vague-ask = Sebut kapan atau untuk siapa: simpan untuk hari Minggu, kirim ke yang suka masak.
fix-off-trend = Pakai susunan video yang sedang ramai, dengan kata-katamu.
counter-hookStrength = Ini bisa gagal karena baris pertama tidak menghentikan jempol.
counter-curiosityGap = Ini bisa gagal karena baris pertama sudah menjawab semuanya, jadi tidak ada alasan menonton terus.
counter-emotionalTrigger = Ini bisa gagal karena penonton kurang merasakan apa-apa.
counter-relatability = Ini bisa gagal karena penonton tidak melihat dirinya di sini.
counter-valueDensity = Ini bisa gagal karena terlalu sedikit yang bisa dipakai penonton.
counter-pacing = Ini bisa gagal karena penonton harus menunggu intinya.
counter-shareability = Ini bisa gagal karena tidak terpikir mau dikirim ke siapa.
counter-callToAction = Ini bisa gagal karena berakhir tanpa bilang harus apa setelahnya.
counter-trendAlignment = Ini bisa gagal karena tidak menyentuh yang sedang ramai ditonton.
reason-topic = topikmu, seperti orang mencarinya
reason-topic-word = satu kata dari topikmu, untuk pencarian lebih luas
reason-niche = tempat orang di bidang ini mencari: { $about }
reason-repeated = naskahnya beberapa kali menyebut “{ $about }”
reason-field = bidangmu: { $about }
reason-said = disebut di naskah: “{ $about }”
reason-own = berhasil untukmu dan cocok dengan topik ini
attempts-same = { $different ->
    [1] Semua percobaan keluar dengan kata yang sama: dari ceritamu saya hanya menemukan satu cara.
   *[other] Dua percobaan keluar dengan kata yang sama.
}
draft-why = Kenapa ini draf?
draft-more = Bot ini belum tersambung ke model bahasa. Kalau pengelolanya menyambungkannya, saya menulis naskah jadi.
label-reels = Label AI di Instagram: tidak perlu untuk kata yang kamu ucapkan sendiri. Perlu kalau gambar atau suaranya tampak nyata tetapi dibuat AI.
label-tiktok = Label AI di TikTok: tidak perlu untuk kata yang kamu ucapkan sendiri. Perlu kalau gambar, suara, atau video yang tampak nyata dibuat AI.
label-shorts = “Konten yang diubah” di YouTube: tidak perlu untuk naskah. Perlu kalau sesuatu yang tampak nyata dibuat atau diubah AI.
dimension-quoted = { $name } { $score }/10: { $quotes }
dimension-bare = { $name } { $score }/10
dimension-unknown = { $name }: tidak ada data tren
dimension-hookStrength = Hook
dimension-curiosityGap = Rasa ingin tahu
dimension-emotionalTrigger = Perasaan
dimension-relatability = Dekat dengan hidup mereka
dimension-valueDensity = Manfaat
dimension-pacing = Tempo
dimension-shareability = Layak dibagikan
dimension-callToAction = Ajakan
dimension-trendAlignment = Tren
hashtags = Tagar
hashtags-left-out = Baik, yang ini tanpa tagar. Orang tetap menemukannya lewat kata-kata di caption-nya.
hashtags-none = Tidak ada tagar yang cocok. Sebutkan topiknya dengan kata lain.
hashtag-line = { $tag }: { $reason } ({ $size }; { $language })
hashtag-refused = Bukan { $tag }: { $reason }.
size-unknown = tidak ada data jangkauan
size-small = kecil
size-medium = sedang
size-large = besar
size-mega = sangat besar
spelling-latin = dengan huruf Latin, seperti banyak orang mengetiknya
spelling-unaccented = tanpa tanda aksen, seperti kebanyakan orang mengetiknya
spelling-accented = dengan tanda aksen, untuk yang mengetiknya begitu
refusal-generic = tidak bilang apa-apa tentang naskah ini dan bersaing dengan semuanya
refusal-broad = terlalu luas: satu kata dengan jutaan postingan tentang apa saja
refusal-restricted = kabarnya dibatasi atau rusak di Instagram
refusal-unusable = Instagram butuh huruf di dalam tagar
hashtag-own = kamu memakainya { $posts } kali, { $above } di antaranya di atas biasanya
hashtag-likes-near = postingan teratas di sana punya sekitar { $likes } suka, seperti punyamu
hashtag-likes-far = postingan teratas di sana punya sekitar { $likes } suka, jauh di atas punyamu
hashtag-posts = { $posts } postingan, dilihat { DATETIME($date, dateStyle: "medium") }
hashtags-size-hint = Saya belum punya data jangkauan untuk ini. Kirim “#tagar 1,2 jt postingan” seperti yang ditampilkan Instagram, nanti ukurannya saya ingat.
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
under-post = Untuk di bawah video:
beats = Bagian dengan waktu
beat-time = Waktu
beat-seconds = { $from }–{ $to } dtk
beat-part = Bagian
beat-spoken = Kamu bilang
beat-on-screen = Di layar
beat-shot = Gambar
beat-b-roll = Gambar sisipan
beat-music = Musik
cover = Kata untuk sampul: { $text }
beat-hook = Hook
beat-setup = Pembuka
beat-point = Poin
beat-story = Cerita
beat-proof = Bukti
beat-turn = Titik balik
beat-cta = Ajakan
notice-draftMaker = Ini draf yang dibuat tanpa model bahasa: kata-katamu sendiri, dengan kalimat sederhana di sekitarnya.
notice-draftAgain = Draf dari kata-katamu sendiri.
notice-modelFailed = Model bahasa tidak memberi naskah yang bisa dipakai, jadi ini draf dari kata-katamu. Permintaanmu tersimpan: tekan Versi lain nanti.
notice-fallbackServer = Server penulisan pertama tidak menjawab. Server kedua yang menulis ini.
notice-quotaExceeded = Kuota model bahasa habis, jadi ini draf dari kata-katamu. Permintaanmu tersimpan: tekan Versi lain nanti.
notice-limitReached = Batas naskah jadi untuk hari ini sudah tercapai, jadi ini draf dari kata-katamu. Draf dan riwayat selalu bisa dipakai. Batas mulai lagi tengah malam UTC.
notice-refused = Model bahasa menolak topik ini, jadi ini draf dari kata-katamu.
notice-noScaffolds = Saya tidak punya pola untuk bahasa ini, jadi hanya kalimatmu sendiri yang saya pakai.
notice-shorterNoMaterial = Ini lebih pendek dari permintaanmu: ceritamu tidak memuat lebih banyak soal ini, dan saya tidak mengarang. Ceritakan lagi, nanti saya tulis lagi: awal mulanya, hari yang gagal, apa yang sering ditanyakan orang.
notice-shorterAgain = Lebih pendek dari yang kamu minta: saya tidak punya bahan lain darimu untuk ini.
notice-askForMaterial = Beri satu hal nyata tentang topik ini, lalu saya bisa menulis lebih banyak.
notice-longerByAnswers = Dengan jawabanmu, skrip ini jadi lebih panjang dari yang kamu minta. Kalau harus pas, tekan Lebih pendek.
notice-orderNotKept = Tidak semua permintaanmu soal panjang, pembuka, atau penutup bisa saya ikuti: tanpa model bahasa saya hanya menyusun kata-katamu sendiri.
notice-noTrends = Kamu minta yang sedang tren, tetapi saya tidak punya data tren.
notice-languageNotCalibrated = Nilainya belum diuji untuk bahasa ini.

## Changing a script

rewritten = Hanya ini yang saya ubah:
rewritten-nothing = Tidak ada yang lebih baik, jadi naskahnya tetap sama.
edit-not-found = Di naskah terakhir tidak ada yang cocok dengan kata-kata itu, jadi naskahnya tetap sama.
step-not-found = Saya tidak menemukan di dalamnya apa yang dimaksud kata-katamu yang lain. Sebut dengan satu kata dari naskahnya.
edit-untold = Tidak ada yang saya tambahkan. “{ $words }” sudah ada di situ, atau belum kamu ceritakan. Kirim kalimatnya dengan caramu, misalnya “bilang kalau ...”.
edit-all-gone = Kalau begitu naskahnya habis, jadi naskahnya tetap sama.
step-all-gone = Perubahan yang lain tidak akan menyisakan apa pun. Bilang apa yang harus tetap ada.
edit-missed = Tidak ada “{ $words }” di dalamnya.
rewritten-unaided = Model bahasa tidak memberi hasil yang bisa dipakai, jadi perubahan ini dari kata-katamu sendiri. Kamu boleh minta sekali lagi.
rewritten-another = Versi lain:
rewritten-alike = Ceritamu tentang ini tidak banyak lagi, jadi sebagian besar masih sama. Yang baru:
rewritten-more = { $count ->
   *[other] { $count } baris lain juga berubah.
}
hook-options = Hook lain, dengan nilainya:
hook-option = { $letter }: { $hook } ({ $score }/10)
button-take-hook = Pakai hook { $letter }
change-before = Sebelum: { $text }
change-after = Sekarang: { $text }
change-added = Baris baru:
change-removed = Sekarang: dihapus
change-moved = Dipindah: { $text }
blank-filled = Sudah diisi.
ask-blank = { $mark }: { $question }
no-blanks = Naskah ini sudah tidak punya bagian kosong.
blank-left = Saya biarkan kosong dulu. Isi kapan saja.
edit-saved = Versimu saya simpan, dan saya belajar darinya.
ask-why = Tersimpan. Apa yang salah? Cukup satu ketukan.
ask-why-words = Kata yang mana? Salin ke sini, dan saya tidak akan memakainya lagi.
why-formal = Terlalu resmi
why-untrue = Tidak benar
why-audience = Bukan penontonku
why-other = Hal lain
ask-reason = Apa yang salah? Ceritakan dengan kata-katamu.
thanks-good = Terima kasih. Saya akan menulis lebih banyak seperti ini.
thanks-not-me = Terima kasih. Mulai sekarang saya ingat itu.
ask-format = File jenis apa?
format-docx = Word (DOCX)
format-txt = Teks (TXT)
format-srt = Teleprompter (SRT)
export-script = { $format ->
    [srt] Ini naskahmu sebagai file SRT, dengan waktu tiap bagian.
    [docx] Ini naskahmu sebagai file Word.
   *[txt] Ini naskahmu sebagai file teks.
}
results-saved = Terima kasih, angkanya saya simpan.
results-none = Tidak ada postingan yang menunggu angkanya. Kalau sudah diposting, tekan "Sudah saya unggah" di bawah naskahnya.
results-ask-at = Saya akan menanyakan angkanya pada { $date }.
prediction-above = Tebakan saya, dicatat sekarang: di atas biasanya. Saya { $percent }% yakin.
prediction-below = Tebakan saya, dicatat sekarang: di bawah biasanya. Saya { $percent }% yakin.
prediction-hit = Tebakan saya benar.
prediction-miss = Tebakan saya salah. Tetap saya catat.
ask-which-post = Postingan mana yang angkanya kamu punya?
ask-verdict = Bagaimana hasilnya, dibanding biasanya? { $title }
ask-verdict-later = Kamu memposting ini tiga hari lalu. Bagaimana hasilnya, dibanding biasanya? { $title }
ask-verdict-line = Angkanya bisa juga ditempel dalam satu baris, misalnya: 12,3 rb tayangan, 45% dilewati, 320 suka, 41 disimpan
button-above = Di atas biasanya
button-about = Seperti biasa
button-below = Di bawah biasanya
button-numbers = Ketik angkanya
button-stop-asking = Jangan tanya lagi
button-ask-again = Tanya saya lagi
asking-stopped = Saya tidak akan bertanya lagi. /results bisa dipakai kapan saja.
asking-on = Saya akan bertanya lagi, tiga hari setelah posting.
results-line-unclear = Di baris itu tidak ada angka yang jelas angka apa.
results-kept = Sudah saya simpan untuk “{ $title }”: { $what }
results-filled = Akunmu memberi saya angka postingan ini: { $title }
verdict-above = Itu di atas biasanya.
verdict-about = Itu seperti biasanya.
verdict-below = Itu di bawah biasanya.
verdict-unknown = Saya baru tahu biasanya kamu bagaimana setelah ada angka dari empat postingan.
verdict-early = Masih terlalu awal untuk dibandingkan: itu saya lakukan mulai dua hari setelah diunggah. Nanti beri tahu angkanya lagi.
measure-line = { $name }: { $value }
measure-views = tayangan
measure-skipRate = dilewati
measure-averageWatchSeconds = rata-rata tonton, detik
measure-likes = suka
measure-comments = komentar
measure-shares = dibagikan
measure-saves = disimpan
stats-record = Tebakan saya: { $hits } dari { $settled } benar (interval 95%: { $low } sampai { $high }%).
stats-record-references = Di postingan yang sama, lempar koin benar sekitar { $coin }, dan "selalu di atas" benar { $above }.
stats-record-open = Tebakan yang dicatat: { $count }. Belum ada hasilnya.
lesson-line = { $what }: { $above } dari { $posts } di atas biasanya; postinganmu yang lain: { $otherAbove } dari { $otherPosts }.
lesson-none = Belum ada hubungan jelas antara cara menulismu dan hasilnya (postingan dihitung: { $posts }).
pattern-hook = Pembuka:
pattern-structure = Susunan:
pattern-type = Jenis:
pattern-length = Detik:
pattern-hashtag = Tagar:

## Library

history-title = Naskahmu ({ $total }), halaman { $page } dari { $pages }:
history-line = { $title } · { $seconds } dtk · { $type } · mutu { $quality } · { $date }{ $versions ->
    [1] {""}
   *[other] { " · " }{ $versions } versi
}
history-empty = Kamu belum punya naskah.
version-opened = Kalau begitu kita lanjut dengan yang ini.
ask-which-version = Yang mana maksudmu? Ketuk, lalu bilang apa yang diubah.
ask-which-one = Yang mana maksudmu? Ketuk yang itu.
history-none-match = Tidak ada naskah yang cocok.
untitled = Tanpa judul
ask-filter = Naskah mana yang ingin kamu lihat?
filter-language-hint = Menurut bahasa: kirim misalnya /history id
filter-all = Semua
filter-starred = Berbintang
state-starred = ★
state-posted = Diunggah { $date }.
state-edited = Ini versimu sendiri.
ask-title = Mau diberi nama apa?
ask-find = Kata apa yang saya cari?
named-several = Yang mana maksudmu?
named-none = Saya tidak menemukan naskahmu tentang itu. Apakah salah satu dari ini?
named-found = “{ $title }”:
results-other = Bukan yang ini? Ketuk yang benar.
undone-results = Dibatalkan: angka “{ $title }” kembali seperti semula.
undone-deleted = Naskah itu dihapus lebih dari sehari yang lalu: sudah tidak ada pada saya.
undone-restored = Sudah saya kembalikan.
undone-nothing = Tidak ada yang bisa dibatalkan.
delete-named = Hapus “{ $title }”?
delete-versions = Hapus “{ $title }” dan semua versi lamanya ({ $older })?
delete-yes = Ya, hapus
delete-no = Tidak, simpan
updated-star = Diberi bintang.
updated-unstar = Bintang dihapus.
updated-posted = Bagus! Saya tandai sudah diunggah.
updated-rename = Sekarang namanya: { $title }
updated-delete = Dihapus. Kalau tidak sengaja, tekan Batalkan: saya simpan satu hari, atau sampai kamu menghapus yang lain atau memberi angka sebuah postingan.
updated-other = Tersimpan.

## Profile and examples

persona-ready = Ini yang saya tahu tentangmu, dari kata-katamu sendiri. Bilang kalau ada yang salah.
persona-title = { $name }, seperti yang saya kenal
persona-title-unnamed = Yang saya tahu tentangmu
persona-more = Lainnya: caramu membuka, caramu bercerita, topik, angka
persona-correct-hint = Ada yang salah? Tulis misalnya: Penonton saya ibu muda.
persona-unknown = Saya belum tahu
persona-corrected = (kamu perbaiki)
persona-pace = Tempo: { $words } kata per menit
persona-sentences = Kata per kalimat: { $words }
persona-phrases = Ungkapan yang kamu pakai: { $phrases }
persona-facts = { $count ->
    [0] Belum ada fakta untuk dikutip
   *[other] { $count } fakta nyata yang boleh saya pakai
}
persona-no-examples = Belum ada contoh naskah, jadi suaramu hanya saya kenal dari kisahmu.
persona-changed = Ini yang saya ubah:
persona-undone = Perubahan terakhir saya batalkan:
ban-kept = Mulai sekarang naskahmu tidak lagi menyinggung “{ $words }”, kecuali kamu minta.
persona-unchanged = Tidak ada yang berubah.
persona-change = { $field }: { $before } → { $after }
persona-change-new = { $field }: { $after }
field-targetAudience = Penonton
field-uniqueVoice = Gaya bicara
field-personalityTraits = Sifat
field-expertise = Yang kamu kuasai
field-hookPatterns = Cara kamu membuka
field-storytellingStyle = Cara kamu bercerita
field-ctaPreferences = Yang kamu minta dari penonton
field-audiencePainPoints = Yang sulit bagi penontonmu
field-audienceDesires = Yang diinginkan penontonmu
field-successfulTopics = Topik
field-neverSays = Yang tidak pernah kamu katakan
field-name = Nama
field-language = Bahasa naskahmu
field-optimalScriptLength = Kata per naskah
field-wordsPerMinute = Kata per menit
field-rules = Aturanmu
rule-formal = Menulis lebih santai, seperti caramu bicara.
rule-untrue = Tidak mengatakan apa pun tentangmu yang belum kamu ceritakan.
rule-audience = Bicara kepada orang yang kamu tuju.
field-examples = Contoh
field-facts = Fakta nyata
field-story = Yang kamu ceritakan
ask-field = Apa yang saya perbaiki?
ask-field-hint = Tekan salah satu, atau tulis dalam satu kalimat: Penonton saya ibu muda.
ask-correction = { $field }: yang benar apa?
examples-title = { $count ->
   *[other] { $count } contohmu:
}
ask-new-examples = Kirim naskah lain sebagai file, atau tempel di sini. Tekan Selesai kalau sudah.
examples-closed = Baik. Contohmu tersimpan.

## Pictures

chart-viral = Uji viral
chart-no-data = tidak ada data
chart-stats = Naskahmu sejauh ini
chart-scripts = Naskah
chart-posted = Diunggah
chart-per-week = Naskah per minggu
chart-trend = Mutu dan uji viral dari waktu ke waktu
chart-quality = Mutu
chart-topics = Topik terbaik
chart-hooks = Hook terbaik

## Score, hashtags, statistics

ask-score = Tempel naskah yang ingin dinilai, atau kirim sebagai file.
score-length = Kalau diucapkan, kira-kira { $seconds } detik.
score-stock = Ungkapan yang terdengar seperti mesin:
score-claims = Ini tidak saya temukan dalam ceritamu:
ask-hashtags = Tagar untuk topik apa?
stats-none = Belum ada naskah, jadi belum ada yang dihitung.
best-unknown = Saya belum tahu hasil satu pun reel kamu. Kirim angkanya, misalnya “yang pertama dapat 1200 views, 80 like”, nanti saya simpan.
best-known = Yang paling banyak ditonton: “{ $title }”, { $views } tayangan.
best-of = { $count ->
    [1] Baru itu reel yang saya tahu tayangannya. Kirim angka yang lain, nanti saya bandingkan.
   *[other] Saya tahu tayangan { $count } reel.
}
stats-scripts = Naskah: { $count }
stats-votes = Bagus: { $good }, bukan saya: { $notMe }
stats-posted = Diunggah: { $count }
stats-quality = Mutu rata-rata: { $score }/100
stats-viral = Uji viral rata-rata: { $score }/100
stats-voice = Terdengar seperti kamu, rata-rata: { $score }/100
stats-cost = Biaya model: { $usd } USD
stats-topics = Topik terbaikmu:
stats-hooks = Hook terbaikmu:

## Text out of the blue

offer-long = Teks ini saya simpan. Mau diapakan?
offer-topic = Saya tulis naskah tentang ini? { $topic }
button-fact = Ini tentang saya: simpan
kept-told-put = Saya simpan bersama kisahmu, jadi naskah berikutnya bisa menceritakannya. Mau saya masukkan juga ke naskah terakhir?
kept-told = Saya simpan bersama kisahmu, jadi naskahmu bisa menceritakannya.
button-put-in = Masukkan ke naskah terakhir
button-not-mine = Jangan simpan
offer-any = “{ $topic }”: ini topik baru, perubahan naskah terakhir, atau tentang kamu?
offer-change = “{ $topic }”: ini topik baru, atau perubahan naskah terakhir?
offer-fact = “{ $topic }”: ini topik baru, atau tentang kamu?
offer-unclear = Saya belum yakin maksudmu. Kirim topik, atau bilang apa yang diubah di naskahnya.
talk-ready = Baik. Kirim topik kapan saja.
talk-what = Kirim satu topik, lalu saya tulis naskahnya. Sisanya ada di /help.
talk-price = Saya tidak meminta uang. /balance menunjukkan sisamu hari ini.
talk-thanks = Sama-sama!
talk-goodbye = Sampai jumpa, semoga syutingnya lancar! Tulis kapan saja.
talk-sad = Turut sedih, sungguh. Ini saya ingat sebagai bagian ceritamu.
talk-glad = Selamat ya, ikut senang! Ini saya ingat untuk naskahmu.
talk-forever = Ya. Tetap begitu sampai kamu bilang lain.
talk-takes-seconds = Satu naskah butuh beberapa detik.
talk-takes-minute = Satu naskah butuh paling lama satu menit, perubahan lebih cepat.
talk-files = Saya membaca file PDF, Word, ODT, RTF, dan teks, juga yang kamu tempel di sini. Foto, video, dan tautan tidak bisa saya baca.
language-yes = Bisa. Sebut bahasanya bersama topiknya, misalnya: naskah tentang roti dalam { $language }. Atau untuk naskah yang sudah ada: dalam { $language }.
strengths = Yang terbaik dari naskah ini:
weak = Yang akan saya perbaiki, yang terpenting dulu:
weak-none = Tidak ada yang perlu saya perbaiki di sini.
lines-topic = Kamu minta “{ $topic }”.
lines-hers = Kalimat ini dari ceritamu:
lines-ours = Ini dari saya, untuk membuka, menyambung dan menutup:
lines-change = Kalau ada yang salah, bilang “buang ...” atau kirim kalimatnya dengan caramu.
offer-reproach = “{ $said }”: saya paham. Itu soal naskah terakhir, jadi saya tidak menulis yang baru. Sebutkan kata-katanya, nanti saya buang, tambahkan, atau jadikan penutup: “buang ...”, “tambahkan ...”, “akhiri dengan ...”. Atau tekan yang harus saya lakukan:
talk-posting = Saya tidak memposting untukmu: kamu yang merekam dan mengunggah. Setelah itu tekan “Sudah saya unggah”, nanti saya tanya hasilnya.
talk-when = Saya tidak bisa melihat kapan penontonmu online. Instagram menunjukkannya: Insight, lalu “Waktu paling aktif”.
talk-filming = Saya menulis kata-kata, pengambilan gambar, dan caption. Merekam dan mengedit tetap di tanganmu.
talk-languages = Saya menulis dalam bahasa Inggris, Spanyol, Portugis, Hindi, Telugu, dan Indonesia; Hindi dan Telugu juga dengan huruf Latin. /language mengganti bahasa saya denganmu.
language-not-written = Tanpa model bahasa saya tidak bisa menulis dalam { $language }.
path-typed = Itu nama berkas, bukan isinya. Kirim berkasnya, atau tempel teksnya di sini.
language-needs-yours = Saya belum punya kata-katamu dalam { $language }. Kirim satu naskahmu dalam bahasa itu, lalu saya bisa menulis dengannya.
talk-machine = Instruksi saya tetap begitu dan tidak saya tunjukkan. Saya menulis naskah Reels dengan kata-katamu. Yang berikutnya tentang apa?
talk-robot = Saya program, bukan orang. Saya menulis dari yang kamu ceritakan. Kalau di naskah ada yang tidak kamu ceritakan, saya kosongkan, tapi tidak semuanya terlihat: baca dulu sebelum merekam.
talk-accounts = Akunmu adalah obrolan ini: siapa yang bisa menulis di sini bisa memakainya. /persona memisahkan beberapa profil, /link menyatukan obrolanmu di dua platform.
talk-platforms = Saya menulis untuk Reels, TikTok, dan YouTube Shorts: tambahkan “untuk TikTok” atau “untuk Shorts” pada permintaanmu.
talk-sorry = Maaf. Tulis kata yang salah, misalnya “jangan pernah bilang sobat”, nanti saya ingat.
talk-terms = Hook: kalimat pertama, yang harus menghentikan jempol. Penutup: yang kamu minta dari penonton. Mutu: seberapa rapi naskahnya, dari 100. Uji viral: seberapa mirip kata-katanya dengan kata-kata yang pernah diklik orang, dari 100. Terdengar seperti kamu: seberapa dekat dengan naskahmu sendiri. Tidak satu pun menjanjikan tayangan.
length-of-script = { $words } kata, kira-kira { $seconds } detik kalau diucapkan.
scale-viral = { $score } dari 100 di uji viral itu { $band }: di bawah 30 lemah, kebanyakan naskah di antara 30 dan 65, di atas itu kuat. Ini hanya membandingkan kata, jadi tidak menjanjikan tayangan.
scale-quality = { $score } dari 100 menunjukkan seberapa rapi naskahnya. Bagian kosong, frasa usang, dan kalimat berulang mengurangi nilai; kebanyakan draf dekat 80.
scale-voice = { $score } dari 100 menunjukkan seberapa dekat kata-katanya dengan naskahmu sendiri; mulai 60 sudah dekat.
scale-general = Uji viral: di bawah 30 lemah, kebanyakan naskah di antara 30 dan 65, di atas itu kuat. Mutu: kebanyakan draf dekat 80. Terdengar seperti kamu: mulai 60 dekat dengan naskahmu. Tidak ada yang menjanjikan tayangan.
rule-never = Jangan pernah bilang “{ $word }”.
no-rules = Kamu belum memberi aturan. Bilang saja kapan pun, misalnya “jangan pernah bilang sobat”.
your-story = Ceritamu
told-later = Belakangan kamu cerita:
audience-unknown = Kamu belum bilang siapa yang menontonmu. Bilang saja, misalnya “penontonku ibu baru”.
told-about = Kamu pernah bilang:
told-nothing = Kamu belum cerita apa-apa tentang “{ $about }”.
told-forgotten = Sudah saya lupakan: soal “{ $about }” tidak saya ketahui lagi, dan tidak masuk naskah baru. Naskah yang sudah jadi tetap ada sampai kamu hapus.
talk-busy = Saya di sini dan masih mengerjakannya. Paling lama satu menit. Tulis "stop" untuk menghentikannya.
talk-here = Saya di sini, dan sekarang tidak ada yang sedang ditulis. Kirim topik, atau bilang apa yang mau diubah.
button-change-last = Ubah naskah terakhir saya

## Data, privacy, help, language

export-data = Ini semua yang saya punya tentangmu, dalam satu file.
export-failed = Saya tidak bisa membuat file itu. Coba minta lagi sebentar lagi.
ask-import = Kirim salah satu: file JSON dari /export, unduhan data Instagram (JSON atau ZIP), CSV insight dari Meta Business Suite, atau baris berisi tautan dan angkanya.
import-done = Selesai. Profil: { $personas }, naskah: { $scripts }.
import-none = Tidak ada yang bisa diambil: bukan ekspor dari saya dan tidak ada postingan berisi angka. Saat mengunduh data dari Instagram, pilih format JSON dan centang Insight.
import-posts = Postingan dengan angka: { $posts }. Di antaranya ditulis di sini: { $matched }.
import-posts-use = Mulai sekarang ikut dihitung untuk ukuran biasanya.
import-tags = Tagar dengan jumlah postingan: { $tags }.
ideas-title = Kalimat pembuka untuk video berikutnya. Tekan satu, saya tulis:
week-title = Minggumu, tiap hari jenis yang berbeda. Tekan satu, saya tulis:
week-day = Hari { $day }:
idea-line = { $place } { $type }: “{ $hook }” ({ $from })
ideas-none = Bahan darimu terlalu sedikit untuk ide. Kirim lebih banyak naskahmu.
ideas-few = Tidak ada lagi tanpa mengarang. Lebih banyak naskah atau cerita memberi lebih banyak ide.
idea-from-fact = momen nyatamu
idea-from-result = dulu hasilnya bagus
idea-from-audience = yang sulit bagi penontonmu
idea-from-expertise = yang kamu kuasai
trends-title = Postingan yang menonjol, dilihat { $date }:
trends-times-likes = { $times } kali suka biasanya:
trends-times-views = { $times } kali tayangan biasanya:
trends-maybe = Mungkin ini sebabnya; tak ada yang tahu pasti.
trends-none = Belum ada yang menonjol.
trends-how = Kirim /trends #roti untuk tagar, /competitors @nama untuk akun, atau /trends dengan kata-kata postingan yang kamu suka.
trends-budget = Tagar yang dicari minggu ini: { $used } dari { $limit }.
trends-not-connected = Saya tidak terhubung ke Instagram. Kirim /trends dengan kata-kata postingan yang kamu suka, saya lihat susunannya.
trends-used-up = 30 tagar minggu ini sudah terpakai. Akun dan teks tempelan tetap bisa.
trends-too-few = Saya melihat { $posts } postingan, tapi hanya { $counted } yang menunjukkan jumlah suka: terlalu sedikit untuk tahu yang biasa.
trends-level-likes = Saya melihat { $posts } postingan. Tidak ada yang sampai dua kali { $usual } suka biasanya, jadi tidak ada yang menonjol.
trends-level-views = Saya melihat { $posts } postingan. Tidak ada yang sampai dua kali { $usual } tayangan biasanya, jadi tidak ada yang menonjol.
trends-rate-limited = Instagram meminta saya menunggu dulu. Coba sejam lagi; postingan yang kamu tempel tetap bisa.
trends-bad-token = Instagram tidak lagi menerima token akses saya. Pengelola bot ini harus memperbaruinya; postingan yang kamu tempel tetap bisa.
trends-no-permission = Token Instagram saya tidak punya izin untuk ini. Pengelola bot ini harus menambahkannya; postingan yang kamu tempel tetap bisa.
trends-no-account = Akun itu tidak saya temukan. Hanya akun bisnis dan kreator publik yang bisa dilihat.
trends-no-tag = Instagram tidak mengenal tagar itu. Periksa ejaannya.
trends-build = Susunan: { $beats }.
button-adapt = Pakai susunan nomor { $number }
ask-adapt = Versimu tentang apa? Saya pinjam susunannya, bukan kata-katanya.
seen-question = dibuka dengan pertanyaan
seen-number = dibuka dengan angka
seen-short = kalimat pertama pendek
seen-address = bicara kepada penonton
seen-story = bercerita tentang diri sendiri
seen-list = sebuah daftar
ask-forget = Ini menghapus semuanya: profil, naskah, penilaianmu. Tidak bisa dibatalkan. Lanjutkan?
forget-yes = Hapus semuanya
forget-no = Tidak, simpan
forget-kept = Semuanya tetap tersimpan.
forget-needs = Ini tidak bisa dibatalkan, jadi saya perlu jawaban yang jelas: tulis “ya” atau tekan “{ $word }”. Kalau jawabannya lain, semuanya tetap disimpan.
receipt-title = Dihapus pada { $date }:
receipt-personas = Profil: { $count }
receipt-scripts = Naskah: { $count }
receipt-vectors = Hal yang saya ingat: { $count }
receipt-ledger = Catatan pemakaian: { $count }
receipt-sessions = Obrolan: { $count }
receipt-traces = Catatan di layanan pelacakan: penghapusan sudah diminta
receipt-after = Sekarang saya tidak tahu apa-apa tentangmu. /start memulai lagi.
privacy-what = Saya menyimpan nama, kisah, contoh, naskah, penilaian dan angkamu supaya bisa menulis seperti kamu. File dibaca lalu dibuang; teksnya saya simpan.
privacy-own = Tidak ada model bahasa yang terhubung: kata-katamu tidak dikirim ke siapa pun.
privacy-model = Model bahasa membaca kata-katamu untuk menulis dan menilai naskah.
privacy-rights = /export memberi semuanya dalam satu file. /forget menghapus semuanya.
support = Bantuan dari orang: { $contact }
support-none = Belum ada kontak bantuan untuk bot ini. /help menunjukkan apa yang bisa saya lakukan.
help-intro = Ini yang bisa saya lakukan:
help-free-text = Boleh juga langsung tulis: naskah tentang roti rumahan, 30 detik
ask-language = Saya bicara pakai bahasa apa?
language-name = Bahasa Indonesia
language-set = Sekarang saya berbahasa Indonesia. Naskahmu tetap memakai bahasa contohmu.
language-heard = Mulai sekarang saya berbahasa Indonesia denganmu. /language untuk mengubahnya.
command-start = Mulai, atau kembali
command-script = Tulis naskah
command-ideas = Ide untuk video berikutnya
command-week = Rencana untuk minggumu
command-trends = Postingan menonjol di sebuah tagar
command-competitors = Yang berhasil di akun lain
command-score = Nilai sebuah naskah
command-hashtags = Tagar untuk suatu topik
command-profile = Yang saya tahu tentangmu
command-examples = Tunjukkan naskahmu yang lain
command-history = Naskahmu
command-find = Cari naskah
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
command-cancel = Hentikan yang terbuka
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

balance-scripts = Naskah jadi hari ini: { $used } dari { $limit }.
balance-no-limit = Naskah jadi hari ini: { $used }. Tidak ada batas.
balance-cost = Biaya hari ini: { $used } dari { $limit } USD.
balance-resets = Mulai lagi pukul { $time } UTC. Draf, riwayat, dan nilai selalu bisa dipakai.
private-bot = Bot ini pribadi. Untuk masuk, kirim ini ke pengelolanya: { $id }
button-forwarded-mine = Ini punyaku
button-forwarded-no = Abaikan saja
forwarded-whose = Sepertinya itu ditulis orang lain, jadi tidak ada yang saya simpan sebagai milikmu. Apakah ini milikmu, atau harus saya apakan?
forwarded-left-out = Sudah saya abaikan.
for-you-alone = Itu hanya untukmu, dan di sini orang lain ikut membaca. Buka chat pribadi kita dan minta di sana.
heard = Yang saya dengar:
not-heard = Pesan suaranya tidak bisa saya pahami. Silakan diketik.

## A platform's own form and command options

button-share = Tampilkan di sini
button-answer = Jawab
button-form = Isi satu formulir
form-title = Tentang kamu
form-name = Kamu mau dipanggil siapa?
form-story = Ceritamu
form-story-hint = Siapa kamu, apa yang kamu buat, untuk siapa. Kalau panjang: kirim sebagai file atau pesan.
form-files = Sampai tiga naskahmu
form-files-hint = PDF, Word, ODT, RTF, atau teks. Nanti boleh ditambah.
form-language = Bahasa
form-language-hint = Kosongkan untuk mengikuti bahasa ceritamu.
option-topic = Tentang apa videonya
option-seconds = Berapa lama
option-type = Jenis video apa
option-goal = Untuk apa
option-requirements = Apa yang harus ada
option-platform = Di mana kamu unggah
option-language = Bahasa apa
option-text = Teksmu
option-code = Kode dari platformmu yang lain
option-words = Kata yang dicari
option-file = Satu filemu
option-hashtag = Sebuah tagar, atau kata-kata postingan yang kamu suka
option-account = Sebuah akun, seperti @nama
option-numbers = Angka postinganmu, misalnya: 12rb tayangan, 320 suka

admin-users = Orang: { $users }. Aktif sehari terakhir { $day }, seminggu { $week }, sebulan { $month }.
admin-votes = Suara: { $good } bagus, { $notMe } bukan saya. Kunjungan ulang: { $returns }.
admin-tokens = Token: { $prompt } masuk, { $completion } keluar.
admin-cost = Biaya model: { $usd } USD.
admin-cost-unknown = Biaya model: tidak diketahui, karena harga sebuah model tidak ada di tabel (OPENAI_PRICES).
admin-memory = Memori: { $index }, { $embedder }.
admin-operation = Apa
admin-count = Jumlah
admin-success = Berhasil
admin-failures = Kegagalan: { $list }.
admin-usage = Tulis: /admin, atau /admin model telegram:123 nama-model. Tanda - sebagai ganti nama mengembalikan model biasa.
admin-model-set = { $user } kini mendapat naskah dari { $model }.
admin-model-standard = model biasa

similar-found = Kamu pernah membuat yang mirip pada { $date }: { $title }. Kali ini saya cari kalimat pembuka dan susunan yang lain.
button-open-old = Buka yang lama
recommend-views = Naskahmu tentang “{ $about }” paling bagus: { $times } kali tayangan biasamu ({ $scripts } dari { $of } naskah).
recommend-accepted = Yang paling kamu suka adalah tentang “{ $about }” ({ $scripts } dari { $of } naskah).
recommend-next = Belum dipakai, dan dekat dengan itu: { $fact }

command-persona = Berganti profil
command-link = Satu akun di dua platform
button-new-persona = Profil baru
persona-active = Saya menulis sebagai { $name }.
persona-only-one = Kamu punya satu profil. Merek atau gaya lain milikmu bisa punya profil sendiri.
ask-persona = Mulai sekarang saya menulis sebagai siapa?
persona-in-use = Mulai sekarang saya menulis sebagai { $name }.
another-persona = Profil baru, di samping yang sudah saya kenal. Yang lama tidak berubah sama sekali.
link-offered = Kirim ini ke saya di platformmu yang lain dalam { $minutes } menit. Setelah itu saya tahu di sana juga kamu.
link-secret = Kode ini hanya berlaku sekali. Jangan tunjukkan ke siapa pun: siapa yang mengirimnya mendapat profil dan naskahmu.
link-not-private = Orang lain bisa membaca di sini. Minta kode di obrolan pribadi dengan saya.
link-joined = { $scripts ->
    [0] Tersambung. Sekarang saya mengenalmu di dua tempat.
   *[other] Tersambung. { $scripts } naskah dari sini sekarang bersama yang lain.
  }
link-set-aside = Di sini kamu juga punya profil. Profil itu tidak berubah sampai akunnya dipisahkan.
link-how-to-leave = /link off memisahkan akun lagi. /forget menghapus semua milik keduanya.
link-wrong = Kode itu salah, sudah dipakai, atau terlalu lama. Minta yang baru dengan /link di platform lain.
link-tooManyTries = Terlalu banyak kode salah. Coba lagi dalam 15 menit.
link-sameAccount = Kode itu dari akun ini. Kirim di platformmu yang lain.
link-alreadyJoined = Akun ini sudah tersambung ke akun lain. /link off memisahkannya.
link-separated = Sudah dipisahkan. Naskah tetap di akun tempat naskah itu digabungkan.
link-none = Akun ini tidak tersambung ke akun lain.
left-one = Tersisa satu naskah jadi untuk hari ini. Mulai lagi pukul { $time } UTC; draf dan riwayat selalu bisa dipakai.
left-none = Itu naskah jadi terakhir untuk hari ini. Mulai lagi pukul { $time } UTC; draf dan riwayat selalu bisa dipakai.
cost-alert = { $share } % anggaran model hari ini sudah terpakai: { $used } dari { $limit } USD.
cost-alert-then = Pada 100 %, semua orang mendapat draf tanpa model sampai tengah malam UTC.
cost-alert-reached = Sampai tengah malam UTC semua orang mendapat draf tanpa model. DAILY_COST_USD mengatur anggarannya.

## A recording of hers

recording-heard = Saya mendengarkan suaranya. Soal gambarnya saya tidak tahu apa-apa. Filenya tidak saya simpan.
recording-opening = Tiga detik pertamamu (pembuka { $hook }/10):
recording-opening-about = Tiga detik pertamamu, dihitung dari kecepatanmu (pembuka { $hook }/10):
recording-pace-slow = Di sini kamu bicara pelan, { $words } kata per menit.
recording-pace-ordinary = Kecepatanmu enak diikuti, { $words } kata per menit.
recording-pace-fast = Di sini kamu bicara cepat, { $words } kata per menit.
recording-pace-unknown = Terlalu pendek untuk tahu kecepatanmu.
recording-silence = Hening di antara kata: { $seconds } detik.
recording-no-times = Layanan yang mendengarkan untuk saya tidak memberi waktu, jadi jeda tidak bisa saya ukur.
recording-cuts = Yang bisa dipotong:
recording-no-cuts = Tidak ada yang perlu dipotong.
cut-silence-start = hening sebelum “{ $quote }”
cut-slow-opening = pembukanya lambat: “{ $quote }”. Mulai dari kalimat berikutnya
cut-pause = jeda setelah “{ $quote }”
cut-repeat = sudah diucapkan: “{ $quote }”
cut-silence-end = hening setelah “{ $quote }”
recording-words = Yang saya dengar, kata demi kata
recording-tooLarge = Rekaman ini lebih dari 20 MB. Kirim yang lebih pendek atau lebih kecil.
recording-empty = Saya tidak mendengar kata-kata. Suaranya menyala?
recording-unsupported = Saya tidak bisa mendengarkan jenis file ini. Kirim MP4, MP3, M4A, WAV, atau OGG.
