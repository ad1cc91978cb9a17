window.YTD.tweets.part0 = [
  { "tweet" : { "retweeted" : false, "id" : "1001", "id_str" : "1001", "created_at" : "Wed Nov 16 08:00:00 +0000 2022", "full_text" : "Nos vélos &amp; nos casques : https://t.co/abc123", "lang" : "fr", "entities" : { "hashtags" : [ ], "urls" : [ { "url" : "https://t.co/abc123", "expanded_url" : "https://kerlo.example/velos", "display_url" : "kerlo.example/velos" } ] } } },
  { "tweet" : { "retweeted" : false, "id" : "1002", "id_str" : "1002", "created_at" : "Wed Nov 16 09:00:00 +0000 2022", "full_text" : "RT @lea: Superbe couleur", "lang" : "fr" } },
  { "tweet" : { "retweeted" : false, "id" : "1003", "id_str" : "1003", "created_at" : "Thu Nov 17 08:00:00 +0000 2022", "in_reply_to_status_id_str" : "900", "in_reply_to_screen_name" : "lea", "full_text" : "@lea Merci !", "lang" : "und" } },
  { "tweet" : { "retweeted" : false, "id" : "1004", "id_str" : "1004", "created_at" : "Fri Nov 18 08:00:00 +0000 2022", "full_text" : "Nous avons lu tous vos messages de la semaine, et voici ce que nous en faisons, point par point : d'abord les délais, puis l'atelier, … https://t.co/zzz", "lang" : "fr" } }
]
