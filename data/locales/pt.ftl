language-name = Português
