/**
 * Words of support in twelve languages, a row each: English first (with others that mean the same behind `/`), then how the word begins in each other language (as the tokenizer folds it).
 * Where two rows share a beginning, the first one says what it means.
 * Written for support in general, not for one help centre.
 */

export const GLOSSARY_LANGUAGES = ['de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'tr', 'ja', 'zh', 'ar'] as const;

/** Of the rows below those that are said in questions about anything. */
export const GENERAL_MEANINGS: ReadonlySet<string> = new Set([
  'allow',
  'busy/in use',
  'change',
  'day',
  'find',
  'help',
  'hour',
  'how long',
  'how many/how much',
  'instead',
  'name',
  'need/required',
  'new',
  'number',
  'own',
  'problem',
  'several',
  'show/see',
  'start',
  'stop',
  'support',
  'use',
  'without',
  'work',
]);

export const GLOSSARY_ROWS = `
account|konto konten|compte|cuenta|conta|account|account|konto kont|hesab hesap|アカウント|账户 帐户 账号 帳號|حساب
password|passwort kennwort|mot passe|contrasena clave|senha palavra|password|wachtwoord|haslo|sifre parola|パスワード|密码 密碼|كلمة مرور
email|mail|courriel mail|correo|correio|posta mail|mail|mail poczt|posta|メール|邮件 邮箱 電郵|بريد ايميل
log in/login|anmeld einlogg|connecter|sesion ingres|entrar login|acced|inlog aanmeld|zalogow logow|giris|ログイン|登录 登入|تسجيل الدخول
register/sign up|registrier|inscri|registr|cadastr registr|registr iscri|registre|rejestr|kayit|登録|注册 註冊|تسجيل
delete|losch geloscht|supprim effac|borr elimin|apag exclu elimin|elimin cancell|verwijder wissen|usun skasow|silme silebil silin silmek|削除|删除 刪除|حذف
change|ander wechsel|chang modifi|cambi modific|muda alter troc|cambi modific|wijzig verander|zmien zmian|degistir|変更 変え|更改 修改 改变 變更|تغيير اغير
cancel/terminate|kundig stornier abbrech|annul resili|cancel anul|cancel anul|annull disdi|annuleer opzeg|anulow|iptal|キャンセル 解約|取消|الغاء إلغاء
refund|erstatt ruckerstatt|rembours|reembols devol|reembols|rimbors|terugbetal restitu|zwrot|iade|返金|退款|استرداد
return|zuruckgeb zuruckschick rucksend|retourn renvoy|devol|devolv|restitu rend|retour terugstur|odesl zwroc|geri|返品|退货 退貨|ارجاع إرجاع
order/purchase/buy|bestell auftrag|command|pedido encarg|pedido encomend|ordin|bestel|zamow|siparis|注文|订单 訂單|طلب
parcel/shipment|paket sendung|colis|paquete|pacote encomenda|pacco|pakket|paczk|kargo|荷物|包裹|طرد
delivery/shipping/ship/deliver|liefer versand|livr|entrega envio|entreg envio|consegn spedi|lever bezorg|dostaw wysylk|teslim|配送 配達|送货 配送 发货|توصيل شحن
invoice/bill|rechnung|factur|factura|fatura|fattur|factuur|faktur|fatura|請求書|发票 發票|فاتورة
payment/pay|zahl bezahl|paie paye payer|pago pagar|pagament pagar|pagament pagar|betal|platn zaplac|odeme|支払|支付 付款|دفع
price/cost|preis kost|prix cout|precio cuest cost|preco precos cust|prezzo cost|prijs kost|cena ceny cene koszt|fiyat ucret|料金 価格|价格 费用 多少钱|سعر تكلفة
free|kostenlos gratis umsonst|gratuit|gratis gratuit|gratis gratuit|gratis gratuit|gratis|darmow bezplat|ucretsiz bedava|無料|免费 免費|مجاني
subscription|abo abos abonnement|abonn|suscri|assinatura|abbonament|abonnement|abonament subskryp|abonelik|サブスク|订阅 訂閱|اشتراك
discount/reduction|rabatt|remise reduc|descuento|desconto|sconto|korting|znizk rabat|indirim|割引|折扣 优惠|خصم
contact|kontakt erreich|contact joindre|contact|contat contact|contatt|contact bereik|kontakt|iletisim|問い合わせ 連絡|联系 聯繫|اتصال تواصل
customer|kund|client|client|client|client|klant|klient|musteri|顧客 お客|客户 客戶|عميل العملاء
user|nutzer benutzer anwender|utilisateur|usuari|utilizador usuari|utent|gebruiker|uzytkownik|kullanici|ユーザー|用户 用戶|مستخدم
staff/employee|mitarbeiter personal|personnel employe agent|personal emplead agent|funcionari equipe agent|personale operator|medewerker personeel|pracownik|personel calisan|スタッフ 担当者|员工 客服 人员|موظف
person/human|mensch person|personne humain|persona human|pessoa human|persona uman|mens persoon|czlowiek osob|insan kisi|人間|人工|شخص انسان
help|hilf|aide|ayuda|ajuda|aiuto|hulp|pomoc|yardim|ヘルプ 助け|帮助 幫助|مساعدة
problem|problem storung|problem|problem|problem|problem|probleem|problem|sorun|問題|问题 問題|مشكلة
error|fehler|erreur|error fallo|erro|errore|fout|blad|hata|エラー|错误 錯誤|خطا خطأ
broken/damaged/defective|kaputt defekt|casse|roto averi|quebrad avariad|rott guast|kapot stuk|zepsut|bozuk|壊れ 故障|坏 壞 损坏|معطل مكسور
work|funktionier lauft geht|fonctionn march|funcion|funcion|funzion|werk|dzial|calis|動きま 動作 動か|工作 运行 使用|يعمل تعمل
slow|langsam|lent|lent|lent|lent|langzaam traag|woln|yavas|遅い|慢|بطي
crash|absturz sturzt|plante|bloquea|travar|blocca|crasht vastloopt|zawiesz|cok|クラッシュ|崩溃|تعطل
install|installier einricht|install|instal|instal|install|installe|instal|kurul kurma kurabil kurmak yukle|インストール|安装 安裝|تثبيت
configure|konfigur einstell|configur parametr|configur ajust|configur|configur impost|configur instel|konfigur ustaw|yapiland ayar|設定|配置 设置 設定|اعداد ضبط إعداد
update|aktualisier|mettre jour mise actualis|actualiz|atualiz|aggiorn|bijwerk|aktualiz|guncelle|更新 アップデート|更新 升级|تحديث
version|version|version|version|versao|version|versie|wersj|surum|バージョン|版本|اصدار إصدار نسخة
download|herunterlad|telecharg|descarg|baixar descarreg|scaric|download|pobier|indir|ダウンロード|下载 下載|تحميل تنزيل
upload|hochlad|televers envoyer|subir|envi carreg|caric|upload|przesl wysl|yukle|アップロード|上传 上傳|رفع
file|datei|fichier|archivo fichero|arquivo ficheiro|file|bestand|plik|dosya|ファイル|文件 檔案|ملف
image/picture/photo|bild foto|image photo|imagen foto|imagem foto|immagin foto|afbeelding foto|zdjec obraz|resim|画像 写真|图片 圖片|صورة
document|dokument unterlag|document|documento|documento|documento|document|dokument|belge|文書 ドキュメント|文档 文件|مستند
article|artikel beitrag|article|articulo|artigo|articol|artikel|artykul|makale|記事|文章|مقال
page|seite|page|pagina|pagina|pagin|pagina|stron|sayfa|ページ|页面 頁面|صفحة
website|webseite website webauftritt homepage|site|sitio web|site website|sito|website|witryn|site|サイト|网站 網站|موقع
phone/telephone/mobile|telefon handy|telephone portable|telefono movil|telefone telemovel celular|telefono cellular|telefoon mobiel|telefon|telefon|電話 スマホ|手机 电话|هاتف
server|server|serveur|servidor|servidor|server|server|serwer|sunucu|サーバー|服务器 伺服器|خادم سيرفر
database|datenbank|base donnees bases|base datos bases|banco dados bases|database basi|database|baza bazy bazie|veritaban|データベース|数据库 資料庫|قاعدة بيانات
backup|sicherung backup sicher|sauvegard|copia respaldo seguridad|copia backup seguranca|backup copia|back reservekopie|kopi zapasow|yedek|バックアップ|备份 備份|نسخ احتياطي
restore|wiederherstell|restaur|restaur|restaur|ripristin|herstel terugzet|przywro|geri yukle|復元 リストア|恢复 還原|استعادة
store/save|speicher aufbewahr|enregistr stock conserv|guard almacen conserv|guard armazen|salv conserv memorizz|opslaan opgeslagen bewaar|zapis przechow|kaydet sakla|保存|保存 存储 儲存|حفظ تخزين
data|daten|donnees|datos|dados|dati|gegevens data|dane danych|veri|データ|数据 資料|بيانات
encrypt|verschlussel|chiffr crypt|cifr encript|cript encript|cifr critt|versleutel|szyfr|sifrele|暗号|加密|تشفير
secure/security|sicherheit|securit|segur|segur|sicur|veilig beveilig|bezpiecz|guvenl|安全 セキュリティ|安全|امن أمان
privacy|datenschutz privat|confidentialit vie privee|privacidad|privacidade|privacy|privacy|prywatn|gizlilik|プライバシー|隐私 隱私|خصوصية
key|schlussel|cle|llave clave|chave|chiave|sleutel|klucz|anahtar|キー|密钥 金鑰|مفتاح
name|name namen|nom|nombre|nome|nome|naam|nazw imie|isim ad|名前|名字 名称|اسم
address|adress|adresse|direccion|endereco|indirizzo|adres|adres|adres|住所 アドレス|地址|عنوان
number|nummer anzahl|numero nombre|numero|numero|numero|nummer aantal|numer liczb|numara sayi|番号|号码 號碼 数量|رقم
card|karte|carte|tarjeta|cartao|carta|kaart|kart|kart|カード|卡|بطاقة
credit|kredit|credit|credito|credito|credito|credit|kredyt|kredi|クレジット|信用|ائتمان
how long|lange dauer|longtemps combien|cuanto tiempo tarda dura|quanto tempo demora|quanto tempo dura|lang duurt|dlugo|sure|どのくらい 期間|多久 多长时间|مدة
day|tag|jour|dia|dia|giorn|dag|dni dzien|gun gunde|日間|天|يوم
hour|stunde uhr|heure|hora|hora|ora|uur uren|godzin|saat|時間|小时 小時|ساعة
open|offn geoffnet|ouvr ouvert|abrir abiert|abrir abert|apri apert|open|otwor otwart|acik ac|開く 営業|打开 开放|فتح مفتوح
close|schliess|ferm|cerrar|fechar|chiud|sluit|zamkn|kapat|閉じ|关闭 關閉|اغلاق إغلاق
language|sprach|langue langage|idioma lengu|idioma lingua|lingua|taal talen|jezyk|dili dilde dil|言語|语言 語言|لغة
search|such|recherch cherch|busc|busc procur pesquis|cerc ricerc|zoek|szuk|arama aramak arayabil|検索|搜索 搜尋|بحث
find|find|trouv|encontr|encontr|trov|vind|znalez znajd|bulma bulabil bulmak|見つけ|找到 查找|ايجاد
answer/reply|antwort|repon|respond respuest|respost respond|rispo|antwoord|odpow|yanit cevap|回答 返信|回答 回复|اجابة رد
question|frage|question|pregunt|pergunt|domand|vraag vragen|pytan|soru|質問|问题 提问|سؤال
message|nachricht|message|mensaje|mensagem|messagg|bericht|wiadomos|mesaj|メッセージ|消息 信息|رسالة
chat|chat|chat discussion|chat|chat|chat|chat|czat|sohbet|チャット|聊天|دردشة
conversation|gesprach unterhaltung|conversation|conversacion|conversa|conversazion|gesprek|rozmow|konusma|会話|对话 會話|محادثة
notification|benachrichtig|notific|notific|notific|notific|melding|powiadom|bildirim|通知|通知|اشعار إشعار
colour|farb|couleur|color|cor cores|color|kleur|kolor|renk|色|颜色 顏色|لون
size|grosse|taille|taman|tamanho|dimension grandezz|grootte|rozmiar|boyut|サイズ 大きさ|大小|حجم
button|knopf taste schaltflache|bouton|boton|botao|pulsant bottone|knop|przycisk|dugme buton|ボタン|按钮 按鈕|زر
widget|widget|widget|widget|widget|widget|widget|widget wtyczk|widget|ウィジェット|小部件 组件|ودجت
embed/add|einbind binde einbau|integr ajout insere|insert agreg anad|incorpor inser coloc adicion|inser aggiung incorpor|insluit toevoeg plaats|osadz dodac doda|ekle yerlestir|埋め込 追加|嵌入 添加|اضافة إضافة تضمين
remove|entfern|retir enlev|quit elimin|remov|rimuov|verwijder|usun|kaldir|取り除|移除|ازالة إزالة
create|erstell anleg|cree creer|crear|criar|crea|maak aanmaken|utworz stworz|olustur|作成 作る|创建 建立|انشاء إنشاء
edit|bearbeit|editer|editar|editar|modific|bewerk|edytow|duzenle|編集|编辑 編輯|تعديل
send|schick send gesendet|envoy|envi mand|envi mand|invi mand|stuur verzend|wysl wysyl|gonder|送信 送る|发送 發送|ارسال إرسال
receive|empfang erhalt bekomm|recev recu|recib|receb|ricev|ontvang|otrzym|alma alabil|受け取|收到 接收|استلام
connect|verbind anbind anschliess|connect reli|conect|conect ligar ligac|conness colleg|verbind koppel|polacz|baglan|接続 連携|连接 連接|ربط توصيل
use|nutz benutz verwend nehmen|utilis|usar uso usa utiliz|usar uso utiliz|usar uso utilizz|gebruik|uzyw uzyc|kullan|使え 使用 利用 使い|使用|استخدام
need/required|brauch benotig erforderlich notig|besoin necessaire obligatoire requis|necesit obligatori requi|precis necess obrigatori|serve necess obbligator|nodig vereist|potrzeb wymag|gerek|必要|需要 必须|احتاج مطلوب
limit|grenze limit hochst|limite|limite|limite|limite|limiet|limit|sinir|制限 上限|限制 上限|حد
support|unterstutz|prend support|soport|suport|support|ondersteun|obslug wspier|destek|対応 サポート|支持|دعم
allow|erlaub zulass darf|autoris permet|permit|permit|permett consent|toesta mag|pozwol zezwol|izin|許可|允许|سماح
block|sperr blockier|bloqu|bloque|bloque|blocc|blokkeer|zablok|engelle|ブロック|阻止 屏蔽|حظر
hide|ausblend versteck|masqu cach|ocult|escond ocult|nascond|verberg|ukry|gizle|隠す 非表示|隐藏 隱藏|اخفاء إخفاء
show/see|anzeig zeig sehen|affich voir montr|mostrar ver|mostr ver|mostr veder|toon zien|pokaz zobacz|goster gormek gorebil|表示 見る 見たい|显示 查看|عرض رؤية
export|export|export|export|export|esport|export|eksport|aktar|エクスポート|导出 匯出|تصدير
start|start|demarr lanc|inici arranc|inici arranc|avvi inizi|start|uruchom start|basla|起動 開始|启动 開始|تشغيل بدء
stop|stopp beend anhalt|arret|deten parar|parar|ferm|stop|zatrzym|durdur|停止|停止|ايقاف إيقاف
disable/turn off|abschalt ausschalt deaktivier|desactiv|desactiv apag|desativ|disattiv spegn|uitschakel|wylacz|kapat devre|無効 オフ|关闭 禁用|تعطيل
measure/metrics|mess metrik|mesur metriqu|medir metric|medir metric|misur metric|meten metriek|mierz metryk|olcum olcme metrik|測定 メトリクス|指标 測量|قياس
busy/in use|belegt besetzt|occupe utilise|ocupad|ocupad|occupat|bezet gebruik|zajet|mesgul|使用中|占用|مشغول
memory|arbeitsspeicher gedachtnis|memoire|memoria|memoria|memoria|geheugen|pamiec|bellek|メモリ|内存 記憶|ذاكرة
model|modell|modele|modelo|modelo|modello|model|model|model|モデル|模型|نموذج
own|eigene|propre|propi|propri|propri|eigen|wlasn|kendi|独自 自分|自己|الخاص
several|mehrere|plusieurs|varios|varios|divers piu|meerdere|kilka wiele|birden birkac|複数|多个|عدة
how many/how much|wieviel viele|combien|cuant|quant|quant|hoeveel|ile|kac|いくつ 何人|多少|كم
without|ohne|sans|sin|sem|senza|zonder|bez|siz olmadan|なし|没有 無需|بدون
instead|statt|place|lugar vez|lugar vez|invece|plaats|zamiast|yerine|代わり|代替|بدلا
new|neu|nouve neuf|nuev|novo nova novos novas|nuov|nieuw|nowy nowa nowe nowej|yeni|新し|新的|جديد
forget|vergess|oubli|olvid|esquec|dimentic|vergeten|zapom|unut|忘れ|忘记|نسيت
expire/valid|ablauf gultig|expir valid|caduc expir valid|expir valid|scad valid|verloop geldig|wygas wazn|gecerli|期限 有効|过期 有效|صلاحية
warranty/guarantee|garantie gewahrleist|garanti|garanti|garanti|garanzi|garantie|gwaranc|garanti|保証|保修 保固|ضمان
repair/fix|reparat reparier|repar|repar arregl|repar consert arranj|ripar|repar herstel|napraw|tamir onar|修理|修理 维修|اصلاح إصلاح تصليح
voucher/coupon/gift card|gutschein|coupon cadeau bons|cupon vale regalo|cupao cupom vale|buono buoni coupon|cadeaubon tegoedbon waardebon|kupon voucher|kupon hediye|クーポン ギフト|优惠券 礼品卡 代金券|قسيمة كوبون
shop|laden geschaft filiale|magasin boutique|tienda|loja|negozi|winkel|sklep|magaza dukkan|店舗|商店 门店 店铺|متجر محل
exchange/swap|umtausch tausch|echang|canje canjear intercambi|troca trocar|scambi|ruilen omruil|wymian wymien|degisim takas|交換|换货 交换|استبدال تبديل
appointment|termin|rendez rdv|cita citas|consulta marcac|appuntament|afspraak afsprak|wizyt|randevu|予約|预约|موعد
book/reserve|buch reservier|reserv|reserv|reserv|prenot|boek reserv|rezerw zarezerw|rezervasyon rezerve|予約|预订 預訂|حجز احجز
ticket|ticket fahrkart fahrschein|billet|billete entrada|bilhete|bigliett|kaartje ticket|bilet|bilet|チケット 切符|票|تذكرة
week|woche|semaine|semana|semana|settiman|week weken|tydzien tygod|hafta|週間|周 星期|اسبوع أسبوع
month|monat|mois mensuel|mes meses mensual|mes meses mensal|mese mesi mensil|maand|miesiac miesiec|ay ayda aylik|か月 ヶ月|月|شهر
year/annual|jahr|annee annuel|ano anos anual|ano anos anual|anno anni annual|jaar|rok roku lata roczn|yil yillik|年間|年|سنة
minute|minut|minut|minut|minut|minut|minuut minuten|minut|dakika|分間|分钟|دقيقة
sunday|sonntag|dimanche|domingo|domingo|domenic|zondag|niedziel|pazar|日曜|周日 星期天|الاحد الأحد
holiday/vacation|urlaub feiertag ferien|vacance ferie|vacacion festiv|ferias feriado|vacanz festiv|vakantie feestdag|wakac urlop swiet|tatil bayram|休暇 祝日|假期 假日|عطلة اجازة
child/kid|kind kinder|enfant|nino nina ninos hijo hija menor|crianc filho|bambin figli|kind kinderen|dzieck dzieci|cocuk|子供 子ども|孩子 儿童|طفل اطفال أطفال
student|student schuler|etudiant|estudiant|estudant aluno|student|student|student uczni|ogrenci|学生|学生|طالب
family|famili|famill|famili|famili|famigli|gezin familie|rodzin|aile|家族|家庭|عائلة
friend/guest|freund gast begleit|amis invit|amigo invitad|amigo convidad|amic ospit|vriend gast|znajom gosc|arkadas misafir|友達 ゲスト|朋友|صديق ضيف
age/old|jahrig|ages ans|edad|idade|eta|leeftijd|wiek|yas yasi|年齢|年龄 岁|عمر
dog/pet/animal|hund hunde haustier tiere|chien animal|perro mascota animal|cachorro animal|cane cani animal|hond huisdier dieren|pies psa psem zwierz|kopek evcil hayvan|ペット|宠物|كلب حيوان
car/vehicle|auto wagen fahrzeug|voiture vehicule|coche vehicul|carro veicul|auto macchin veicol|auto|samochod auta|araba arac|自動車|汽车|سيارة
parking|parken parkplatz parkhaus|parking stationn|aparca parking|estacionam|parcheggi|parkeer parker|parking parkow|otopark|駐車|停车|موقف
bicycle/bike|fahrrad rader|velo bicycl|bici|bici|bici|fiets|rower|bisiklet|自転車|自行车|دراجة
arrive|ankomm ankunft eintreff|arriv|llega|chega|arriv|aankom|przyby dotrz|ulas varis|到着|到达|وصول يصل
delay|verspat|retard|retras|atraso atrasa|ritard|vertrag|spozn opozn|gecik|遅れ 遅刻|迟到 延误|تاخير تأخير
lost/lose|verlor verlier|perd|perdi perder|perdi perder|pers perd|verlor verlies|zgub|kayb kaybet|紛失 なくし|丢失|فقدت ضاع
stolen|gestohl geklaut|vole volee|robad robar|roubad|rubat|gestol|skradz ukradz|calin|盗難 盗ま|被盗 被偷|مسروق سرق
missing|fehlt fehlen|manqu|falta|falta|manca|ontbre|brakuj|eksik|足りない|缺少|ناقص
stock/available|verfugbar vorrat|stock disponib|stock disponib existenc|stock estoque disponiv|disponib magazzin|voorraad beschikbaar|dostepn|stok mevcut|在庫|库存 有货|متوفر مخزون
minimum|mindest minimum|minim|minim|minim|minim|minim|minim|minimum asgari|最低|最低 最少|الادنى
tax/vat|steuer mwst mehrwert|taxe tva impot|iva impuest|iva impost|iva tasse|btw belasting|vat podatk|vergi kdv|税金|税|ضريبة
company/business|firma firmen unternehmen|entreprise societe|empresa negocio|empresa negocio|aziend impres|bedrijf zakelijk|firm|sirket isletme|会社 企業|公司 企业|شركة
cash|bargeld bar|especes liquide|efectivo|dinheiro|contant|contant|gotowk|nakit|現金|现金|نقد
transfer|uberweis|virement|transferenc|transferenc|bonific|overschrijv overboek|przelew|havale|振込|转账|تحويل
direct debit|lastschrift abbuch|prelev|domicili recibo|debito|addebit|incasso|polecenie|otomatik|口座振替|自动扣款|خصم
instalment/installment|raten|mensualit|plazos|prestac parcel|rate|termijn|raty rat|taksit|分割|分期|تقسيط
deposit|anzahlung kaution|acompte caution|deposito fianza|deposito caucao|acconto cauzion|aanbetaling borg|zaliczk kaucj zadat|depozito kapora|保証金|押金 定金|عربون
fee/charge/fine|gebuhr strafe|frais amende|tasa comision multa|taxa multa|spese tariff multa|boete toeslag|oplat kara kare|ceza ucret|手数料|手续费 罚款|رسوم غرامة
deadline/notice|frist|delai preavis|plazo preaviso|prazo|scadenz preavviso|termijn opzegtermijn|wypowiedzen|sure|締め切り|截止|مهلة
contract|vertrag|contrat|contrat|contrat|contratt|contract|umow|sozlesme|契約|合同|عقد
pause/freeze|paus aussetz unterbrech|pause suspen|pausa congel suspen|pausa suspen congel|pausa sospen congel|pauze pauzer bevriez|wstrzym|dondur|休止|暂停|تجميد
extend/renew|verlanger erneuer|prolong renouvel|prorrog renov|prorrog renov|prorog rinnov|verleng vernieuw|przedluz odnow|uzat yenile|延長|续订 延长|تمديد تجديد
proof/receipt|beleg quittung nachweis|recu justificat preuve|recibo justificant comprobant|recibo comprovant|ricevut|bonnetje bewijs|paragon dowod|makbuz|領収書|收据|ايصال إيصال
confirm|bestatig|confirm|confirm|confirm|conferm|bevestig|potwierdz|onay|確認|确认|تاكيد تأكيد
move/relocate|umzieh umzug umgezog|demenag|mudanza|mudanca|trasloc|verhuiz|przeprowadz|tasin|引っ越し|搬家|انتقال
app|app|appli|app aplicac|app aplicac|app|app|aplikac|uygulama|アプリ|应用|تطبيق
code|code|code|codigo|codigo|codice|code|kod kodu|kod kodu|コード|代码 验证码|رمز كود
device/computer|gerat rechner|appareil ordinateur|dispositiv ordenador|dispositiv computador|dispositiv computer|apparaat computer|urzadz komputer|cihaz bilgisayar|端末 デバイス|设备 电脑|جهاز
machine|maschine|machine|maquina|maquina|macchin|machine|maszyn|makine|機械|机器|آلة
clean|reinig putz sauber|nettoy|limpi|limpa limpar limpez|pulir pulizi|schoonm reinig|czyszcz sprzat|temiz|掃除 清掃|清洁|تنظيف
breakfast/meal/food|essen fruhstuck|repas dejeuner|comida desayuno|refeic|pasto colazion cibo|eten ontbijt maaltijd|sniadan posil jedzen|yemek kahvalti|食事 朝食|早餐 食物|طعام فطور
room|zimmer|chambre|habitacion|quarto|camera stanz|kamer|pokoj|oda odada|部屋|房间|غرفة
travel/trip/flight|reise flug fahrt|voyage trajet|viaje vuelo|viagem voo|viaggi volo|reis vlucht|podroz|seyahat ucus yolculuk|旅行|旅行 航班|سفر رحلة
doctor|arzt arzte|medecin docteur|medic|medic|medic dottor|arts dokter|lekarz|doktor hekim|医者 医師|医生|طبيب
insurance|versicher|assuranc|seguro seguros|seguro seguros|assicuraz|verzeker|ubezpiecz|sigorta|保険|保险|تامين تأمين
sick/ill/injury|krank verletz|malad bless|enferm lesion|doente lesao|malat infortun|ziek blessure|chory choro kontuz|hasta hastal|病気 怪我|生病 受伤|مريض اصابة
course/class/lesson|kurs unterricht|cours|clase curso|aula curso|corso corsi lezion|cursus lessen|zajec kurs lekcj|ders kurs|授業 レッスン|课程|دورة درس
member|mitglied|membre adhes|socio miembro|socio membro|socio iscritt membr|lid leden lidmaatschap|czlonk karnet|uye uyel|会員|会员|عضو
train/bus|zug zuge bahn bus|train bus|tren autobus|comboio trem onibus|treno autobus|trein bus|pociag autobus|tren otobus|電車 バス|火车 公交|قطار حافلة
zone/area|zone gebiet|zone|zona|zona|zona|zone gebied|stref|bolge|エリア|区域|منطقة
domain|domain|domaine|dominio|dominio|dominio|domein|domen|domain|ドメイン|域名|نطاق
certificate|zertifikat|certificat|certificad|certificad|certificat|certificaat|certyfikat|sertifika|証明書|证书|شهادة
assemble/assembly|montier montage aufbau zusammenbau|montage assembl|montaje ensambl|montagem|montaggi assembl|monteer montage|montaz|montaj|組み立て|组装|تركيب
collect/pick up|abhol|retrait recup|recoger recogida|levantar recolh|ritir|afhal ophal|odbior odebr|teslim|受け取り|自提 取货|استلام
country/abroad|ausland lander|etranger pays|extranjer pais|estrangeir pais|estero paese|buitenland landen|zagranic kraj|yurtdisi ulke|海外|国外 国家|خارج دولة
track|verfolg sendungsnummer|suivi suivre|seguimient rastre|rastre|tracciam|volgen track|sledz|takip|追跡|追踪 物流|تتبع
complaint|beschwer reklam|reclam plaint|queja reclam|reclam|reclam lament|klacht|reklamac skarg|sikayet|苦情|投诉|شكوى
review/rating|bewert|avis evalua|opinion valorac|avaliac|recension|beoordel review|opini ocena|yorum degerlendir|レビュー 評価|评价|تقييم
newsletter/advertising|newsletter werbung|newsletter publicit|boletin publicid|newsletter publicid|newsletter pubblicit|nieuwsbrief reclame|newsletter reklam|bulten reklam|メルマガ|广告|نشرة
points/loyalty|punkte treue|points fidelit|puntos|pontos|punti|punten spaar|punkty punktow|puan|ポイント|积分|نقاط
trial/test|probe testen|essai essayer|prueba probar|teste experiment|prova provare|proef|probn test|deneme|お試し 体験|试用|تجربة
smoke|rauch|fumer fumeur|fumar|fumar|fumar|rook roken|palic palen|sigara|喫煙|吸烟|تدخين
wifi/internet|wlan internet|wifi internet|wifi internet|wifi internet|wifi internet|wifi internet|wifi internet|wifi internet|インターネット|无线 网络|انترنت إنترنت
emergency/urgent|notfall dringend|urgenc|urgenc emergenc|urgenc emergenc|urgenz emergenz|spoed nood|nagly nagle pilne|acil|緊急|紧急|طوارئ عاجل
package|paket sendung|colis|paquete|pacote encomenda|pacco|pakket|paczk|kargo|荷物|包裹|طرد
`;
