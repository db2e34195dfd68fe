/**
 * Names that an article spells often and a hand slips on: countries and their peoples, some capitals and regions,
 * and public institutions. One list in two parts; a plural or genitive s is taken off before looking.
 */
const PLACES = `Afghanistan Afghan Albania Albanian Algeria Algerian Angola Angolan Argentina Argentine Argentinian Armenia
Armenian Australia Australian Austria Austrian Azerbaijan Azerbaijani Bahamas Bahrain Bahraini Bangladesh Bangladeshi
Barbados Belarus Belarusian Belgium Belgian Bolivia Bolivian Bosnia Bosnian Botswana Brazil Brazilian Britain British
Bulgaria Bulgarian Burundi Cambodia Cambodian Cameroon Cameroonian Canada Canadian Catalonia Catalan Chechen Chechnya
Chilean Chinese Colombia Colombian Congolese Croatia Croatian Cyprus Cypriot Czech Denmark Danish Dominican Ecuador
Ecuadorian Egypt Egyptian England English Eritrea Eritrean Estonia Estonian Ethiopia Ethiopian Europe European Finland
Finnish France French Gambia Gambian Georgia Georgian Germany German Ghanaian Greece Greek Guatemala Guatemalan Guinea
Guyana Haitian Honduras Honduran Hungary Hungarian Iceland Icelandic India Indian Indonesia Indonesian Iranian Iraqi
Ireland Irish Israel Israeli Italy Italian Jamaica Jamaican Japan Japanese Jordan Jordanian Kazakhstan Kazakh Kenya Kenyan
Korea Korean Kosovo Kurdish Kurdistan Kuwait Kuwaiti Kyrgyzstan Latvia Latvian Lebanon Lebanese Liberia Liberian Libya
Libyan Lithuania Lithuanian Luxembourg Macedonia Macedonian Madagascar Malawi Malaysia Malaysian Maldives Mauritania
Mauritius Mexico Mexican Moldova Moldovan Mongolia Mongolian Montenegro Morocco Moroccan Mozambique Mozambican Myanmar
Namibia Namibian Nepalese Netherlands Nicaragua Nicaraguan Nigeria Nigerian Niger Norway Norwegian Pakistan Pakistani
Palestine Palestinian Panama Panamanian Paraguay Paraguayan Peruvian Philippines Philippine Filipino Poland Polish
Portugal Portuguese Romania Romanian Russia Russian Rwanda Rwandan Saudi Scotland Scottish Senegal Senegalese Serbia
Serbian Singapore Singaporean Slovakia Slovak Slovenia Slovenian Somalia Somali Spain Spanish Sudanese Sweden Swedish
Switzerland Swiss Syria Syrian Taiwan Taiwanese Tajikistan Tajik Tanzania Tanzanian Thailand Tibetan Tunisia Tunisian
Turkey Turkish Turkmenistan Uganda Ugandan Ukraine Ukrainian Uruguay Uruguayan Uzbekistan Uzbek Venezuela Venezuelan
Vietnam Vietnamese Welsh Yemeni Zambia Zambian Zimbabwe Zimbabwean African American Arabian Asian Caribbean
Mediterranean Scandinavian Siberian Ottoman Soviet Yugoslavia Yugoslav Baghdad Beijing Berlin Brussels Budapest Bucharest
Cairo Copenhagen Damascus Helsinki Istanbul Jerusalem Johannesburg Kabul Lisbon London Madrid Melbourne Moscow Mumbai
Nairobi Oslo Paris Prague Singapore Stockholm Sydney Tehran Tokyo Vienna Warsaw Washington Massachusetts Pennsylvania
Connecticut California Michigan Minnesota Mississippi Tennessee Illinois Wisconsin Edinburgh Glasgow Birmingham
Manchester Liverpool`
const INSTITUTIONS = `Parliament Government Ministry Minister Congress Senate Council Committee Commission Commissioner
Department Embassy University College Hospital Institute Institution Association Organisation Organization Agency
Authority Federation Foundation Republic Republican Democrat Democratic Conservative Liberal Treasury Chancellor
President Secretary Assembly Bundestag Knesset Kremlin Pentagon Interpol Reuters Vatican Supreme Tribunal`

/** Words that are right as they are, though a letter away from one of the list. */
const OTHERS = `Frances Francis Francesca Francisco Indiana Indian Columbia Columbian Austin Australasia Austral Germaine
Germanic Germain Marian Romano Romanov Roman Jordana Jordans Iranians Chilena Angolan Georgina Georgiana Georgie Brazils
Britannia Britain Brittain Britten Brittany Englund Inglis Englishman Spaniard Spanish Niger Nigeria Polisher Polanski
Swedes Sweeney Persian Serbian Siberia Syriac Assyrian Malian Malaya Malayan Malay Mexica Moravian Moldavia Moldavian
Bolivar Berliner Parisian Parisien Paris Parris Londoner Vienne Vienna Viennese Warsaw Madrid Oslo Osloer Kabul Cairns
Sydney Sidney Tehrani Prague Praguer Asiana Africana Americana Italia Italiana Korean Koreas Norwich Norseman Israelite
Russel Russell Prussia Prussian Belorussian Byelorussian Rumanian Rumania Roumanian Brazilia Brasil
Brasilia Ministers Ministerial Presidents Presidency Senator Senators Councillor Counsel Councils Colleges Committed
Commissions Commissionaire Departments Hospitality Hospitals Instituted Agencies Assemble Assembled Republics Democrats
Liberals Liberia Liberty Liberian Congo Tribunals Treasure Treasurer Treasury Chancellery Supremes Supremo Wales Welch
Walsh Hungry Hungary Turkeys Turkic Greed Greene Irishman Chinas Danishes Finish Finnish Polished Spain Slovaks Slovene
Sloven Somalian Afghani Iraqis Syrians Cuban Kenyans Kenyon Jamal Jamaal Algiers Tunis Armenia Amenia Mauritian Mauritius
Albany Albania Alban Albion Eritrea Dominion Dominica Dominicans Panama Paname Guyane Guiana Guinean Guineas Guine
Angela Angelan Colombo Columbo Columbus Catalans Catalonia Catalina Catalin Canadienne Canadien Canadiens Japans Maldive Philippine
Philippa Philippe Phillips Korean Correa Koreans Sudan Taiwan Turks Ireland Iceland Island Irelands Holland Finlandia Finlay Finland
Poland Poole Roland Rolland Lebanon Lisboa Lesbian Cypriots Cyprian Czechs Estonian Etonian Estonia Kuwaitis Moroccans
Belgians Belgian Bulgar Bulgars Serbians Siberian Libyans Slovenian Jordan Uganda Ugandan Michigander Mancunian Ghana
Institut Universite Universal Universe Organist Organiser Organizer Federal Federative Berlin Merlin Dublin Lublin Perlin Berlins Brussel
Beijinger Moscow Moskow Muscovy Tokyo Mumbai Nairobi Bahama Authorities Authored Author Senates Consul Council`

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

export const PROPER_WORDS = listOf(`${PLACES} ${INSTITUTIONS}`)
export const RIGHT_AS_THEY_ARE = listOf(OTHERS)
