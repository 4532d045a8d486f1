import { type Community, words } from './communities.ts';

/** Names of families from the European continent. */
export const europe: readonly Community[] = [
  {
    key: 'polish', share: 48, custom: 'polish',
    boys: words('Jakub, Antoni, Jan, Filip, Kacper, Szymon, Mikołaj, Aleksander, Wojciech, Oskar, Igor, Michał, Bartosz, Paweł, Łukasz, Krzysztof, Tymon, Stanisław, Dawid, Maciej, Tomasz, Piotr'),
    girls: words('Zuzanna, Julia, Maja, Zofia, Hanna, Lena, Oliwia, Alicja, Wiktoria, Małgorzata, Agnieszka, Katarzyna, Aleksandra, Nikola, Natalia, Magdalena, Kinga, Gabriela, Kaja, Barbara, Joanna, Ewa'),
    family: words('Kowalski, Nowak, Wiśniewski, Wójcik, Kamiński, Lewandowski, Zieliński, Szymański, Woźniak, Dąbrowski, Kozłowski, Jankowski, Mazur, Krawczyk, Piotrowski, Grabowski, Pawłowski, Michalski, Król, Wieczorek, Jabłoński, Wróbel, Stępień, Adamczyk, Malinowski, Górski, Sikora, Baran, Szewczyk, Ostrowski, Tomaszewski, Zalewski'),
  },
  {
    key: 'romanian', share: 22,
    boys: words('Andrei, Ștefan, Alexandru, Matei, David, Ionuț, Luca, Gabriel, Mihai, Cristian, Radu, Vlad, Dragoș, Bogdan, Rareș, Florin, Adrian'),
    girls: words('Maria, Andreea, Ioana, Elena, Sofia, Daria, Bianca, Ana-Maria, Larisa, Mihaela, Denisa, Alexandra, Raluca, Roxana, Teodora, Cristina, Georgiana'),
    family: words('Popescu, Ionescu, Popa, Radu, Dumitru, Stan, Stoica, Gheorghe, Matei, Ciobanu, Rusu, Munteanu, Moldovan, Șerban, Lungu, Dinu, Florea, Țăranu, Ungureanu, Constantinescu, Bălan, Nistor'),
  },
  {
    key: 'roma', share: 6,
    boys: words('Ricardo, Samuel, Kevin, Rikardo, Marian, Nikolas, Denis, Robertino, Ianis, Lăcrămior, Dominik, Erik'),
    girls: words('Esmeralda, Samanta, Rebeka, Vanesa, Izaura, Patricia, Narcisa, Denisa, Jessica, Kristína, Simona, Viorica'),
    family: words('Lăcătuș, Ciurar, Covaci, Horváth, Baláž, Gaži, Pokuta, Žiga, Rostaș, Čonka, Dunka, Stoica, Mirga, Bandy, Kotlár'),
  },
  {
    key: 'portuguese', share: 18, custom: 'two-names',
    boys: words('João, Rodrigo, Tiago, Afonso, Duarte, Gonçalo, Diogo, Rafael, Martim, Miguel, Pablo, Javier, Álvaro, Mateo, Joaquín, Santiago'),
    girls: words('Inês, Leonor, Matilde, Beatriz, Mariana, Carolina, Lara, Lucía, Carmen, Ana Sofia, Constança, Margarida, Valentina, Ximena, Catalina, Teresa'),
    family: words('Silva, Santos, Ferreira, Pereira, Oliveira, Costa, Rodrigues, Martins, Jesus, Sousa, Fernandes, Gonçalves, Gomes, Lopes, Marques, Almeida, Ribeiro, Pinto, Carvalho, Teixeira, García, Fernández, López, Muñoz, Ibáñez, Romero'),
  },
  {
    key: 'ukrainian', share: 18,
    boys: words('Oleksandr, Maksym, Artem, Bohdan, Dmytro, Andriy, Nazar, Mykola, Yaroslav, Taras, Danylo, Tymofiy, Vladyslav, Illia, Matviy'),
    girls: words('Sofiia, Anastasiia, Kateryna, Solomiia, Daryna, Oksana, Yuliia, Polina, Zlata, Mariia, Veronika, Yelyzaveta, Olena, Iryna, Khrystyna'),
    family: words('Shevchenko, Kovalenko, Bondarenko, Tkachenko, Kravchenko, Oliynyk, Lysenko, Melnyk, Boyko, Moroz, Savchenko, Rudenko, Petrenko, Marchenko, Tkachuk, Hrytsenko, Pavlenko, Koval, Zinchenko, Yurchenko'),
  },
  {
    key: 'baltic', share: 10,
    boys: words('Lukas, Matas, Jonas, Dominykas, Edgars, Mārtiņš, Nojus, Domantas, Artūrs, Rihards, Kristaps, Gustas'),
    girls: words('Emilija, Ugnė, Gabija, Viktorija, Austėja, Līga, Kotryna, Elīza, Ieva, Justė, Kamilė, Anete'),
    family: words('Kazlauskas, Petrauskas, Jankauskas, Stankevičius, Balčiūnas, Bērziņš, Kalniņš, Ozoliņš, Jansons, Žukauskas, Paulauskas, Liepiņš, Urbonas, Krūmiņš'),
  },
  {
    key: 'bulgarian-albanian', share: 12,
    boys: words('Georgi, Aleksandar, Ivan, Dimitar, Nikolay, Kaloyan, Arber, Ardit, Erion, Besnik, Endrit, Flamur'),
    girls: words('Viktoria, Gergana, Desislava, Simona, Ralitsa, Yoana, Elira, Arjeta, Besa, Drita, Klea, Megi'),
    family: words('Ivanov, Georgiev, Dimitrov, Petrov, Nikolov, Todorov, Hoxha, Shehu, Gjoka, Prifti, Krasniqi, Berisha, Gashi, Leka, Dervishi, Marku'),
  },
];
