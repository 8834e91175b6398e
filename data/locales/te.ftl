language-name = తెలుగు
