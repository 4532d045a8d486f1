import { type Community, words } from './communities.ts';

/** Names of families from Asia, Africa, the Caribbean and the Middle East. */
export const world: readonly Community[] = [
  {
    key: 'pakistani', share: 45, custom: 'muslim-girls',
    boys: words('Muhammad, Ali, Ibrahim, Hamza, Zain, Hassan, Bilal, Usman, Ayaan, Haris, Mohammed, Faisal, Imran, Saad, Daniyal, Zakariya, Adeel, Shahid, Mustafa, Rayyan, Junaid, Kashif'),
    girls: words('Fatima, Aisha, Zainab, Maryam, Khadija, Hafsa, Sana, Iqra, Amna, Noor, Aleena, Sumaira, Zara, Mahnoor, Hira, Rabia, Nadia, Shazia, Inaya, Anaya, Saima, Bushra'),
    family: words('Khan, Hussain, Ahmed, Ali, Iqbal, Malik, Akhtar, Mahmood, Shah, Mirza, Butt, Raja, Chaudhry, Sheikh, Rehman, Aslam, Bashir, Qureshi, Siddiqui, Anwar, Javed, Nawaz, Rafiq, Yousaf, Zaman'),
  },
  {
    key: 'bangladeshi', share: 18, custom: 'muslim-girls',
    boys: words('Mohammed, Abdul, Rafi, Tahmid, Shahriar, Nabil, Kamrul, Mahfuz, Sabbir, Tanvir, Rashid, Shamim, Arif, Jubair, Zahid, Mahin'),
    girls: words('Nusrat, Tasnim, Sumaiya, Fahmida, Sharmin, Farzana, Jannat, Ruksana, Tahmina, Nafisa, Afia, Sadia, Labiba, Rumana, Mim, Ayesha'),
    family: words('Miah, Uddin, Rahman, Islam, Chowdhury, Haque, Hoque, Ali, Alam, Hossain, Choudhury, Khatun, Sarker, Talukdar, Bhuiyan, Kamal, Mannan, Rashid'),
  },
  {
    key: 'indian', share: 40,
    boys: words('Arjun, Aarav, Rohan, Vihaan, Krishna, Dev, Aryan, Nikhil, Rahul, Advik, Ishaan, Kiran, Sai, Karthik, Pranav, Vivek, Ashwin, Siddharth, Jebin, Alan'),
    girls: words('Ananya, Diya, Saanvi, Priya, Aadhya, Meera, Kavya, Isha, Riya, Anjali, Nisha, Lakshmi, Divya, Aishwarya, Tara, Pooja, Sneha, Shreya, Anna Mariya, Neha'),
    family: words('Patel, Shah, Sharma, Kumar, Gupta, Mistry, Desai, Reddy, Nair, Joshi, Mehta, Iyer, Rao, Menon, Thomas, Varghese, George, Joseph, Parmar, Chauhan, Solanki, Krishnan, Pillai, Agarwal, Verma, Bhatt, Subramaniam, Kurian'),
  },
  {
    key: 'sikh', share: 16, custom: 'sikh',
    boys: words('Harpreet, Gurpreet, Arjan, Jaspreet, Manraj, Fateh, Angad, Karanveer, Sukhdeep, Amrit, Jasdeep, Balraj, Ravinder, Yuvraj'),
    girls: words('Simran, Jasleen, Gurleen, Manpreet, Amrit, Kiranjit, Harleen, Navdeep, Asees, Mehar, Jaspreet, Balwinder, Rajvir, Sukhmani'),
    family: words('Gill, Sandhu, Dhillon, Sidhu, Grewal, Dhaliwal, Bains, Singh, Kaur, Atwal, Johal, Sahota, Virk, Mann, Uppal, Purewal'),
  },
  {
    key: 'arabic', share: 26,
    boys: words('Omar, Yusuf, Ahmad, Khalid, Karim, Tariq, Anas, Abdullah, Samir, Rami, Ziad, Bashar, Laith, Mahmoud, Hadi, Aram, Rebin, Amir, Reza, Farhad'),
    girls: words('Layla, Mariam, Yasmin, Salma, Amira, Rania, Lina, Dina, Huda, Jana, Rahaf, Shahd, Sara, Nour, Hala, Shilan, Parisa, Zahra, Avin, Dalia'),
    family: words('Al-Hassan, Haddad, Khalil, Mansour, Saleh, Nasser, Al-Masri, Ibrahim, Hamdan, Aziz, Al Rashid, Darwish, Farouk, Sabbagh, Taha, Rahimi, Karimi, Hosseini, Mohammadi, Rasul, Barzani, Ahmadi, El-Sayed, Ben Ali, Boutros'),
  },
  {
    key: 'somali', share: 14, custom: 'father-names',
    boys: words('Abdirahman, Abdullahi, Mohamed, Hassan, Yusuf, Liban, Guled, Ayub, Zakaria, Ismail, Mahad, Sharmarke, Warsame, Abdiaziz'),
    girls: words('Hodan, Ayan, Sahra, Hibo, Ifrah, Fardowsa, Amina, Nasteho, Sagal, Hamdi, Ubah, Fadumo, Idil, Khadra'),
    family: words('Ali, Mohamed, Hassan, Abdi, Ahmed, Hussein, Farah, Omar, Warsame, Ibrahim, Jama, Osman, Yusuf, Dirie, Elmi, Nur, Aden, Duale'),
  },
  {
    key: 'west-african', share: 34,
    boys: words('Emmanuel, David, Samuel, Daniel, Oluwaseun, Tobi, Chidi, Ayomide, Kwame, Kofi, Emeka, Temitope, Ifeanyi, Joshua, Kelechi, Femi, Obinna, Kojo, Yaw, Ebenezer, Tunde, Malachi'),
    girls: words('Oluwatobi, Blessing, Grace, Temiloluwa, Chiamaka, Ama, Akosua, Adaeze, Esther, Folake, Ngozi, Precious, Abena, Ifeoma, Deborah, Efua, Yetunde, Favour, Adwoa, Chinenye, Omotola, Zainab'),
    family: words('Adeyemi, Okafor, Mensah, Owusu, Okonkwo, Adebayo, Boateng, Ogunleye, Asante, Eze, Oyelaran, Osei, Balogun, Nwosu, Appiah, Afolabi, Agyemang, Chukwu, Kamara, Sesay, Adeola-Bakare, Olatunji, Oppong, Ibe, Jalloh, Bangura, Akinwale, Ndukwe'),
  },
  {
    key: 'southern-african', share: 14,
    boys: words('Tinashe, Tawanda, Takudzwa, Kudzai, Anotida, Thabo, Sipho, Munashe, Tatenda, Panashe, Themba, Mandla'),
    girls: words('Ruvimbo, Rutendo, Nyasha, Chipo, Tanaka, Anesu, Thandiwe, Nokuthula, Tariro, Makanaka, Zanele, Rudo'),
    family: words('Moyo, Ncube, Dube, Sibanda, Ndlovu, Chikwanda, Mutasa, Marufu, Chirwa, Banda, Phiri, Nkomo, Mapfumo, Zulu, Gumbo, Makoni'),
  },
  {
    key: 'caribbean', share: 16,
    boys: words('Jermaine, Tyrese, Marcus, Malachi, Kymani, Andre, Delroy, Leon, Jamal, Zion, Tyrone, Romario, Kadeem, Shaquille, Dwayne'),
    girls: words('Shanice, Tiana, Imani, Kezia, Naomi, Shanelle, Keisha, Latoya, Aaliyah, Renée, Chanel, Monique, Jada, Tiarna, Marcia'),
    family: words('Campbell, Brown, Williams, Grant, Francis, Clarke, Gordon, Bailey, Reid, Morgan, Lewis, Blake, Samuels, Powell, Pinnock, Barrett, Douglas, Facey, Nembhard, Wray, St. Louis, Joseph-Pierre'),
  },
  {
    key: 'chinese', share: 14,
    boys: words('Jason, Ethan, Wei, Jun, Ho Yin, Ryan, Lok, Ming, Hao, Zihan, Kai, Tsz Hin, Haoran, Chun Hei'),
    girls: words('Chloe, Mei, Xin Yi, Yan, Ling, Jasmine, Hiu Tung, Wing, Yuki, Ziyu, Sze Wing, Cheuk Lam, Jia, Lok Yiu'),
    family: words('Chan, Wong, Li, Chen, Zhang, Wang, Lau, Cheung, Ng, Liu, Leung, Ho, Tang, Yip, Lin, Huang, Zhao, Au-Yeung, Nguyen, Tran, Pham, Le'),
  },
  {
    key: 'turkish', share: 12,
    boys: words('Emir, Yusuf, Mehmet, Mustafa, Ömer, Kerem, Arda, Baran, Eren, Serkan, Çağrı, Deniz, Hüseyin, Oğuz'),
    girls: words('Elif, Zeynep, Defne, Ayşe, Ebru, Eylül, Gülşen, Melis, İrem, Şevval, Derya, Nisa, Havin, Berfin'),
    family: words('Yılmaz, Kaya, Demir, Çelik, Şahin, Yıldız, Öztürk, Aydın, Arslan, Doğan, Kılıç, Aslan, Çetin, Koç, Özdemir, Polat, Erdoğan, Güneş'),
  },
  {
    key: 'filipino-tamil', share: 14,
    boys: words('Angelo, John Paul, Miguel, Joshua, Kenneth, Thivagar, Kavin, Ashvin, Nirojan, Sanjeev, Tharun, Rafael'),
    girls: words('Angelica, Princess, Maria Clara, Jhoanna, Kristine, Thanuja, Abirami, Vithya, Keerthana, Sahana, Nivetha, Althea'),
    family: words('Reyes, Cruz, Bautista, dela Cruz, Villanueva, Mendoza, Sivakumar, Rajan, Selvarajah, Thiruchelvam, Balasubramaniam, Perera, Fernando, Jayawardena, Dissanayake, Aquino'),
  },
];
