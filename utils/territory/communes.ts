import type { FoundPlace } from './find-places'
import { MARK_LENGTH, nameMark } from './name-mark'
import { isNotAPlace } from './not-a-place'
import { foldPlace } from './place-names'
import { towns } from './towns'

// Marks (`name-mark.ts`) of the communes of 5,000 inhabitants and more that `towns.ts` hasn't, without those that share
// their name with another nearly as large; by département, from @etalab/decoupage-administratif 6.0.0 (a test compares).
// Many are common words: only for fields that hold a place.
const COMMUNES = `
01 -wE2I23uXo4Fcnx8elrIAOrHaEifz9G9r5KLTlyaMaIwOOLk4pPaPc1RIsGdVf6VxXxGpUZ7vytZd09M_dc-xc0Q-BcUyASiwVFYnPg3do0cNVoAzpxoyeRJ
02 3uqrEJGXtBL79k5M_QWQT2dKRXVcLSYZ0nynfVpl
03 3k-y0BjtjBEC7J6LO_d1MSp99j9SKcohh7V
04 3Od_D5c-wxLbfOAbj9_6es_n8
05 -X8ekC9tMezhcBS
06 3FDKv87vYrAAPwuAO6PCC2AXxCQW2mClJU-G4kdWPoVVpQBNnpVFbToZIgmRhce8ljgMUkkFjmNkzCisolbN0pPqjgs8fLutkaLxv5dQ8zFnJc
07 -D4Ct3U_Z9Npgd1dNWBxfB8lqnhueQvIVwI
08 5xaSmTUTEeiHKKrnjJppu6tuu
09 2cSj_gWomhkYQvl
10 IVJRBKLsMJcO6JviT-cXrG-5kz-4LIzL_9N
11 5IZFeAhl47EY_rsVjMgb_-O5nfwP85la31PwTqxn
12 3QnogCkLlNVgNVCdIpWHfpCJmkaltR
13 -ENSz0Np8H2PtY92heeU2iqvP3zahs4ZQAd5EMyI5LfUT6fkXu6z81dB5Zy8BPNrMBcJ0MCQH4BDbuCrEtSa5FETi8GALO_GJxs5HthdLKZBnkKiAWFLLJMGLTMAQLclshNj4NkOjqdnQSmsMSm-KNV5VZnVg09SWF3CoX_oaTXy0GeZJHg7a9hOTaMiNuacVlqb7GBKbgJ1ebxyx7dCl6WdLrlJd_ERYhmGiqjWmaol-bD0mAJ-0mMxiOo0S8jo8q4voqbVKrxCifs6oGEsGq_DwKBJJypzhO
14 00cgy4yPtP82lkUAl5QDDl-csHKIJYLiXNiM3cjyQyeSORSAdHSiSSaT3nZdXf96mXh4_OXiAZfaTOUIo5_AFquNO-rphB7rvKXZtjHTstq4KixFmuuzlOtM
15 gihT8orXbq
16 CAQxvFj8N2Q9RhdRwJpicq2c8fvy-klDColxjpW_
17 4FiFy6dLHPKF3m8KlRkFM7emKNF1qkOaRxTV8ok5XEI7hYukovZJ7c8_Dcq9g9WuzlHvgXoeszzqx6mtt5l6-uomkf
18 0aSPfDxOaCMaRimNc0XQRuveogSUyB
19 1aYptNywzsVNGA8vyj9V
21 4xhM2JxQYhPZTrzP_rUtR7FOARfK9eVl06OWBIwYj3FrUklKeNo6ArMqJjLTrh0jC
22 -ZmIU9aNDFA9N7uCgyqvErYxWHpS-1Nh1gQSr0-7UO4MIXpf1BZOVzNZ_UICZlhPzfqpeMp2_6gpBV-xtn4Xo
24 4SOof6nA13Aj-8sEQzJnU1axZVnGxCfZ9e1gwzQX
25 13axI2Neae2kydXDupxdWYQBzdsIHZhIbrQiObLvlAuKUnhEyitikQBwjRVV
26 0umHc45ruG4jJZ652bAYEQqK2Fn00UJSPMIMmu83MxU5YSy6OUZsvwEcnfmPe2flhnE8oUpMPsipUwQx
27 93cRdBfkMkCL3paDLKPnDc4wVTAKpYXnZzLZB--sce0BPd8DbaeNidsmCteboOy5rq8DpC
28 7-1faDOkzWGoV3IIddFuZdefzZm5trcpnJneJARBp3gmy
29 08TW32YlHv3HCHn9ZPIhAHNjmBq1eACVBVUFBhQMJr-uHMIfLRMRZVvOhnogRsjauVsYzZYZ8ZJZDITdcsCziduqnBeYX49gbhtYhLGqEiePCJlRSB1m2tq-ojfzYokXYjomio9qigvrsf1WBvH3_Jw_B23wlxfJwxnM3xJI2WxNaCI
2A S2HdI
2B IBYq8KiXLDiigbipopRCq6x17rZvrY
30 -012H1bPL42w7Xl4YGTW7pA9jAmt7BApZq2BhRjwCDu6LIqD8rPx4yOSdj6pSfuzxU7dFpVYi7UWPASqayD5ReKz-iiFeQjjqWqkpwL6HsCUsWsErx8yl1PTzafQs
31 27XOR4siA14zM3Z5FVAf6wN8m7lyusA5h23C46cVIo1j5JWoojJyTyCKFvslKedRnLd5m3NSnP4NjAYUOhzSfPTzXjQD1alQPTE7QfEKFSiSZ3T-JjHTUW-EUI5BlVJcJyZI3_HZNG7a_YjY2aHL4Ba_xJ5eYmIxf_Am1gS0Y8hb3hAk7kNwo07R1qfydarOetFtAur3tMX6UtsJN_yeL-AzqeY-
32 ULfLjYRDw9ramLX
33 -VhP52iqah306vQ3Gv3g69qse9c-V3AImzsC4I9JCzK2zFZeIcGou7lHYyajJE570Lfd5vLx83pP2FEcTKqPhU40rkUuDCEUy1y-Ym-L1ZkoZs_Zn1mcQej3dB85FdD-N4dafOodptgvfJrWUfc4NIhK094hPcacjL3wVjqpfzl-y7YluN_4m98QrnGJ5vn_iDpniU3onvE7lo1w1AobkFSoe9AFr3PWSvP_Lbvwa7Ox-u3Oz1wXpzg5ms
34 0q5Rx170EA1oGoL32exV3BU7x3RaBT4OEO35ZKuG6Ha7M6KuZw7m0t18aIla9dAx7DDNmVDTSmVDdcH9GBE1PGEBkVIbv5xK_6l6MhFkfMn4L1RguuSTj_7lUFtj1UVt_NVZtdUbe2ebfFm8hgmmW6hhrkWhiiMJjtyQXmUPGOoR1m-oh12jpHZheqlsgUqyXfDrq-4qtCpUZtNLRVxTek1zLwLvzQxZ3
35 -HWNM-dGV20SHem5hPwm6TNVc79eqS8Qz4uAFTHnB-HLhBkDX5EE4igHSXleJluj4Jzbv5KutLVLvEHuMFlWTP2pqpRUtDpTZbZRTpcDWTvOT6ULlOpXIAXU_COSX_b-7g_ghoZaDOK3aYe_0cwYrqdG6flg7sjTgOp_hj_xJhkq5sZlRIczmUZ2XmVI4dqF5vitzmy5
36 NMEJ3diKgbluDozmBkrU
37 59wED9KVrhFno36HaiVhJlNwBKgMDJM0Sp_MpLLdNGeGPNf3ODR2N6wUulgtW_6wVeIHcbrqpWMxHE3Yxto8BypjSD
38 5Kqu-67P7h8zIhb9avYRA0_JBAN6wzAw55bBnrx3CHdhhCtwAFCyQqsDIxz1Dj_TOF3st-FfMVsGCj-iGh2WwH7JF0HklAPJX9Z0K75qMMLtZTOUa07PNLLJRV8deTjx7qVPwVKVRrq-YvRCqZ6W7vZH9_CZi2RXa2-WDaNWXHfVDWRg97MLh-qbTi4AapmS6uqms0KWojAjHtNMFStei_9vNgsWyOrGmysDEazR1bc
39 9bd1X9p1uIsXFVj
40 -gnEF1sKhI2eeAX89LMWTVIP8UVRHs_8Iwaag804bmV-BgSBK-j7g_wkdOSIlLECMq788Pu9XXHxjWba
41 DIZz4TdxYETt1a1X058QiqCkg
42 -3tEV-r9-Z1ZXvl1zXqA51MVtApAzAC5qORKXrA3Owjs7PQB4HPmsNuQdxzNV6zctWXMOHY76L4_P08AhJPurlP5eHo0NQgq6CPfqfwGBqptVasI1OwsQie8uLxo6v1Dfz
43 1lXcU9v6bOG6_fgSAgaTj2kpc
44 28OGf3cYOM5GGa18YGbxA9J2XAFeETBj2klBkJ2iDkkl4EICgsENWuiF5aHIFFNY5Fa_idGf8AGHaI-JI0bodKncsEODs4zOnT-PPu4QBPvIduQ7j-6SORTjSyTpyTciIMTeGAdUBsWnVOp_pVPd9KWCIAOWEHurX8WA_YjsZNZR_Y9_R6HVaUmrXedVU_eqNVahpXKQiPkwrkuio5lJ3JWm5WvpmWZdMoRTnfpI8PQpsSLNqeZfeqomm0s3jJhsTgaWsozShtQxJHtReNOva2newObpSwuB4cxQFUPxwEtdzm-e7
45 0D9Tf43wv29SzmuBASrxEbUsaGXR2XNHY5YNqHRYOb-dSP4t6nPGEXpSWPSmWT4DJYrs_fZ0nhw_UyKxbum_uejxgiiYA5ZkcxmgqKFygqiXiKwhgAq
46 wpjUC
47 3L4aN8WP2bAucZ9BW8QnFPW2cFiwgzQfachbfABouWA-2
49 -XDAi1PHpV2v9U_3h0cj4KmTM6R6Pj7PCLD7l4ofE4qamE4sIKMJV6BNGmMwOlE2rT3NUSWOyAeXYjrmZS9PkZdqboaHnO4b6IHPdEWx7egDtofA3D_ficrShzA5-i9WygiqE8hjxCasld7-LmVhJupYSpZrClJgui3D_vA9ZTvDU-f
50 9fCtQCGI01D2j48UrOjxbEvKkgnVjTj_zkWjy5NitXNIJ
51 2pDCQ48--R698pgCaChLJEu5lJMbQ5LBc3ZQyPRRmkZwn
52 CDww5eFi2E
53 AE0A5DKUsBGwR8yTXKoQZmxLZlSsLqlmrJl
54 -sQgJ0S-O6137YA6eexo8LYCd8PgG_AdK3vGFbYrGSEZQIgDJFIyQPBPtPYNSMt8LTubMFYzZz5_-anK_A5NLbqdQYdDXoofOSANfsDR3g2k9fhqUTPjD4cZk_8hxoPbyrp0vWXsZbP8tEktmvVP_2ypTGp
55 Eu5PtfBbYZ
56 1k4X92YmCA3fI-19mjzVE9jGyFBIsDHHHWcJyD0mL0AbcNYQV6NyOE7OF15zPChocQFKyFQKy_XTMI8AUIPZCVL8XRX36bwZTE11ZfJyEa9_FMetEEwjE3sYjnyiym-17dnA9jNr0WaeroLLsu6duHw2mrQxWWe2z5n7t
57 2354z2Uw7U7Hy7MAd34pCJun3DAYGMDy3OkHXl-eIE8jSIPVuDJ-eNsO8lsEPFEf7QLH9qRKfDVRVrxcRjfFwRolz0U5-62VHPMhVpGWU_k9Xc_zdiscZJLwd6nlGdsq79h6bdlhr6PziGMTzj4Wz6j5q_voXrPwq2ZRHwIJduz7U4R
58 Y0hqfbmKYu
59 -r-e10ET6x0JeY40NWRn0NcBp1jter3sXNB80Xrs8Lmig8u1w68wGpf93hXD94F-mADGwgAYm4vBP-psCKFQHDD5_IEbxNeEdaJkFm4wDGMmDgGVvwIGvtrdHJkfQHOzl7ITabKJMeFgK0quJKJBczKWaF1LqDL5M8poPN1XKENq_fZOdT8ZOpw45Oz6rQRDKHcRPJ86T-u5IU2pnyV1gyaYtuQfZeBKp_5IVB_J9u3_UX4gaItoRaiGXKbeQwJbozfDc73H2cQU5Ucq96qd7vlwebCraebyMyffWY6fokrNftpUvhPJoshR9SdhaCE2hnhsDiL6dgiWaMLio1OzitIKJkLHtElW_silzhRlm9sZvm_Yd8nMswTnRyywnpvz5pBFhiqXyhPqbOdWqlDrxrPNyNraER1rf4qNtNS6StTQPxuprSevgHzywHN8YwTX-swtKsBwxS7CyYuyxz9a9CzcOa0zeEYi
60 0meyw0yZNG11i0M11xe82Dh345aS-tC6VaTFFCafHc4icNRIY6OYQE_TyLgmWcPx_YLJk4j0U7LvYFC5xaFuaxl62d
61 0UYBWNfn_5Q008vVzePB
62 -_PcM1YJ8m1rbeE2NfGC4LFCt58ZeH5BItt6h3Ri6xSHM6y1Ue7A2cG7emqkAE6yRC9oCMDsVVMHssCdIz3r9L9AJ4Lgb0iM22CLMVh7eMfK4fNKizfNTBsoNZ9kVOVxpcPloKhRH1zASPblASTkp7TGIhgUNA80U_jr0VzLjOWMuLWXNj6WZUF8-a_6kKbjRXHboFIhd-x0agRfcihS2DWhpwJwi2FDPiQQTAj88lajA-YOjMaEJj_Gp1kSQZElV-gWlsljGoHddDoKXsXoRxJ_ohTg_phRDWqlnY8tMsLkuCMqkuY44ev1anIwFk5NwWdX1w_6ojwpOs-ze0ji
63 2Mpfy5BjcZ8-_hQGvmloRq0V7V-_oyW3GlCX1g-v_3wtEhyGiHlmLOepj7VBr6GOlrUYoGtkneexvQJmzK7t5
64 4XeUg5-AYy5iUr_5okoEB80x7C3G58ESchPJ1-gjKzL8-VmHZLYrYYtfUrbYm6Sc3pYCn5rRZgRtcqHHtdPs6w9u6pxtrutyXQc5z-zu1zZ-uh
65 0KvHw3tM6O4IEBZIYiTvh3P3NkwyqS
66 16KGA1hW7-38y0K6kwXIG2OvpLJpNzQ9kzURczLuS7QaoWex2ZZQDsla4DkZawItcm0qX4n3ZzKpLB7fqIpgmuhFcwwT8Glwn8Z0
67 -RspU1j1Iy2-ebc2DoN636XM-4s0xN6A4kl6iD_2905lgEJeyPEZCUfFG-l2FjIPaGAbx0HlGUXOHaWJQPOv-SaKY4U3S8qUR2cAW0GWJWh5hLZ00B1bXV-bdnHsEepBIGhwwFYn4AuVpzQA5q9Fg1uqptSy0A5w
68 85sk38lOqs8l_oKCv_bdDwhwiGYLZVHTDNOJQZziQ61V2Uqkj0WmWJBYehCq_mJppck3xTdZbJUlssKfnKmVGnxssfpkv6nr84o8rC9WTwcRH4
69 -hY-I0lRbE3UnU63cawp50jX-58-YJ5jnvl8mRMR9N416E0EQGEXn2EFBZ1mHhrKAK1M-mLCXtXN3tKWNgqc4P2XKmPJ0InQ4srcSCVFFTFyQPUFx3SVaS5YXQ0esYXBEnYfTxOZdSJs_FLeoct3tteXI1pf5zokfTme6fvL07gPjzFhmEBakhkLokprMgmfTonoov5MpcOV1rG3k5u-QHIuZBDuuwE2XwM4KQxU6rd
70 JiUOAPoRVLmW3M2mzqpu
71 1XR6YM2mH6PDLRRcZmwzeyzLbgHWhMh6DMnjPgk_mewmpn314EvyAIBw3cyvzCzgJ
72 7LJ2bO5TvPleysgoU59wro7xdv06wFwU3h9yYNcL
73 0l47o1vuc551WnT5rISI6vtUHUG3-vUt4k1o-EB2ocuqrqB8w4zAhvqzIvSo
74 -wGkm2zTie4oDey5Zg2Z8-yB78Eo_88ifnSAP1LSAw29BCmwrxE6CXmEoMGMFaZVJHPjZDHheO5Iqrb1JsTGsMYP3LMuLh6P1NMvQiexgROF6pWva9uf97NnfFVc2fNOyvgAIIagdZa-jlD29jwTATl_OiRp6sKqrIVD6shOswuhPPPwt0SxyhMC2
75 oxq_T
76 -6m5k0zcUP2Bybl5q_jCAIvd5B2H02ChUuyFIutGL2MRrLEXEeLmnOROeVoQPNA4RPNFT-QhkLESV6_lUaFAlUahBFUjOoHUrUnVVdVMKXKGVx_6-XBaZQ42ck2j0dcfrjgp8n7i-NqnjwpBSlGlACmsVYnn1Wfuoa-2xqz0BirHAg2sjFrVyFbFfyNL27zZ0Gn
77 -4BIk1pvon2x-Te3nX9f4fmkZBo40tC-iN7C7slAE224qFTkwdFWjzPHlvRiJ6Z4vJ8MGcJhcnWJxXbhKPQPfOUmM3Sf5xvSkec8TpCQQUpI4RUz66UV5eOKVGyhvVMCf9VVvUHVdWGXWO3KJX6RTnXmXKLYCsyZYnZ89_OtAXaPd5GbPP5GcZ5mucsCB2d7LbAdyPHveEcLLedQnjgsCrTh-T4_h681bhR3d5ibu2ljZG1moqyC7qGxxgs85nfssVqtu-ZX-u2IeVur97VuyfzCwOcVJxjBOV
78 -FWGl-J9G6-vxr119SEN3sZot45atk4sScm4v0RU5ToVY5etpr5pCTt9X-jA9irkCC8FgjCvjHmD7G4vDy692FHpdNKHW9bKtW8JLT6WoLb356NKdLzNfRVuNjxiDOhCzrP4aJeQhLOMSBkiHULlQnUYGKpUxiBsWc11rXjwr8Yqez5Zc-wk_DN5HdLGnodRDGDfHYrQiZVNHke9EKkz36olp24Xn7waenXA2OncbQ4qldAzrzE7isOZ6UvEqTAveXm8w7UgIwwrTux86x8yj79Qz2xM3zV25I
79 EmoUlFMfDsMwqR4QAHELYoagzaAxksd13V6g2F0chk_dTtkZvVvPN-x
80 7PHlNN_LgkTQHsZVxf-8k_9nvnKIaMyoQMP
81 E-EDIEe40WEmT39KGJLzNKeCgVeIMDbRkwrg8PiviybE_ytIM3
82 70CchH8U_5h7krih8_KqwiOhO
83 021Ea1fZa92Ubtc2sDGR3bW3t4XAkc5rV0u8pTyw9x-7wCLJXVDnXmhEu2pxGoSyiIQWJoIoFcOItiTVKwoNNLxTfgM97PhMRecEMRvyLS6Qs-Tp3PbTsvdkV7U0nVhQ6xY6H4SZj7OrZmx6kcyUt5fKpo9gIxTojVtJKlDXjdlWD5jnpTvtpQEWqpvjB0qdlkKriDX_t5evctkv6Az-O8e
84 -KRGC-r-pj2asnY48p2G58qgc6zRbR79P32CHwdqM8-gJMVyMbRGI41UFC24UzgiWY-idJZiswQbgrDsbyk2Pehh_zjevUCmfCRanB8e8qX03iryRxsuP7RGy1m86
85 -NxJR081X74rEgz5UmE66jkI67BJEm9ThD2CPEcWFJ0LZFbzqWFj_tdGxJQ7LzpHlQPnwGQhes5R_lzgTBgCTXZSu6cYaI9ej8wCfwbqUlFZCDqGbYGuQEH5ztuz8
86 5TsmG7vjJJBcWuRBmKKwEw9wVKGlLxPnXtsbsKyci1uo0nneBcnyA00
87 0C7gX2RyG05a9p2Juup4OwPYwVz7iHc5PO9rnODMuNfGTwRhi8
88 6vEB4GKq1rM7d3KX79gUZAOP_adw54q0GWtsTCpK
89 6sFE-UXzkbiu3cwuokF0xqG2X
90 F_UsXkJoNc
91 -74V_0VNMp2ye8L42EHG4lYUS4oFBX55USw9D61WDjaomEHLQQEmWumF0X47GrHxWHwWmxIi1CzKJLUTMW_v5NsQvlO2L7hPg-wCPifDMShNVFSjYbVTMczOTr9OMUQACN_rVF7aDx97e_q2Yelmd6fe2ZlgnCk4hoPpSlvbYcmZw-ZmnNPanoHSzoy9DmrYDjSrwqM4rxuEcs26easUuvTsq6g-svNRrx8UsoxNf-cxZ5Hpxh92Jy6xY5yDJq5yX7i7yub0Pz9mU4
92 10VT51lEyl22-4b7fKi-92mWWDcgCLHRkuCOPMU2RUtDeY70i-YM10_dmlYTlJTJ3
93 6qHLA9lQXa9tyj3FX4x3Go8neJpmM8QIGYIRdgiAUwEve_6rS7_VAbafT4QMkXpbAm4EhCpUIsY
94 0JEa15c90Z5mIXZ7dopYAhMtkFDta2GGHtrLFhMqUO3y4VrfDoZDfwUcSBIFeeJBcj9woJkKNWwkoRP3mba_MmmTerqlrUor4O7awaNBVxDJb0yLmlRzR6Qc
95 0Cn0z2JBig2NECU8zVhABC54dEHMXzGUtqYHIMnyJA7AVJAkkKJvYCOL0o9XMgq1LNbV9nSE-cMSh9xmTMXvoTwVCnVaj48Vd-OyWSjdSX1Pl9XoCGoZbwr3ZjzwcbX7p9c21VFd1ZR-eAJwgf1VrffPiCrfaDrLgKjHWhCMiYlOD69lWGs0lbYjsmeregpmFS2rtEUTsqcX1tm4ITtm5uQukS_swAC9twsi_WyPq3r
971 EvK1JIQOSkK1L-WLqx3bNc4WvQIbRlVJg7zVmHvZbRzpRgXxS8gaR0siTs5XrMsFNrdewurmKatxcT2VySCYJ
972 4zu_ZEXnw_F9ZzGFbDxsLI9afNy2s_SAi8b_kWVtg63FLkjJkFlSgPioekfWro2OozMG9k
973 CDeZ2H4ZUtM-KnvRtm-4TX8tYbE9dbj__rQlcebc
974 4q6Ea6NWQcDRM44ERKR_E_GM6NXGhuP0SoDT-Tx7Zr-4u_vgH9bjhq-cbPXgdG20TeJkLWepWiS
976 2tT6G8YfCRAmsbpBOoQOGpJ7YJ5eJhJWWqjSwyO6TWkzoZwC47h2gM1kkNSpmcmcJncytUs9DsW
977 Cee-J
978 4kYQN
986 Xb82t
987 1QKWk1s5pT5_hzA69gutBzfDEFn66cM_zPqRj0fhWoFdeY3sKTYFKvOYS_Tqcg-_SdFfKafhbWAgqG9qxKY5v
988 C54SyCpsscMGXSlODeMhX1msIgF-5eq6rX1rBYMP`

function readCommunes(): Map<string, string> {
  const known = new Map<string, string>()
  for (const line of COMMUNES.trim().split('\n')) {
    const [code = '', marks = ''] = line.split(' ')
    for (let at = 0; at < marks.length; at += MARK_LENGTH) known.set(marks.slice(at, at + MARK_LENGTH), code)
  }
  return known
}

let read: ReadonlyMap<string, string> | null = null

/** The département of a commune or town by its folded name, with the article that it has in a sentence ("du crès", "aux mureaux"); null where none is known. */
export function departementOfCommune(folded: string): string | null {
  read ??= readCommunes()
  const known = (name: string) => towns.get(name) ?? read?.get(nameMark(name))
  return known(folded) ?? known(folded.replace(/^(?:du|au) /, 'le ').replace(/^(?:des|aux) /, 'les ')) ?? null
}

/** The longest name has seven words: Saint-Maximin-la-Sainte-Baume has five, Saint-Rémy-lès-Chevreuse four. */
const LONGEST = 7

/**
 * The communes that a field for a place names, as the départements they stand in. In a field that is a place and nothing
 * else (`exact`) a name may be in lower case.
 */
export function findCommunes(text: string, exact: boolean): FoundPlace[] {
  const folded = foldPlace(text)
  const words = [...folded.matchAll(/[a-z0-9]+/g)].map((match) => ({
    word: spelledOut(match[0]),
    index: match.index,
    end: match.index + match[0].length,
  }))
  const found: FoundPlace[] = []
  for (let at = 0; at < words.length; at++) {
    for (let count = Math.min(LONGEST, words.length - at); count > 0; count--) {
      const [first, last] = [words[at], words[at + count - 1]]
      if (!first || !last || !hasName(words.slice(at, at + count), folded)) continue
      const code = departementOfCommune(
        words
          .slice(at, at + count)
          .map(({ word }) => word)
          .join(' '),
      )
      const named = text.slice(first.index, last.end)
      if (
        !code ||
        (!exact && !/\p{Lu}/u.test(named)) ||
        isPart(text, folded, first.index, last.end) ||
        isNotAPlace(folded.slice(Math.max(0, first.index - 50), first.index))
      )
        continue
      found.push({ departements: [code], text: named, index: first.index })
      at += count - 1
      break
    }
  }
  return found
}

const spelledOut = (word: string) => (word === 'st' ? 'saint' : word === 'ste' ? 'sainte' : word)

/** Words of one name stand side by side: a space, a hyphen or an apostrophe between, no comma. */
const hasName = (words: readonly { readonly index: number; readonly end: number }[], folded: string) =>
  words.every(({ index }, at) => at === 0 || /^ {1,3}$/.test(folded.slice(words[at - 1]?.end ?? 0, index)))

const AFTER = /^(?:-\p{L}|[ -](?:sur|sous|l[eè]s|en|de|du|des|SUR|SOUS|L[EÈ]S|EN|DE|DU|DES)[ -]\p{Lu})/u
const BEFORE_SAINT = /(?:^|[^\p{L}])(?:de|d|a|et|ville|commune|mairie|agglomeration|territoire) $/u

/** "Nice-Ouest", "Fontaine les Grès", "Villers-sur-Mer", "Bussy Saint-Martin": it is a part of a longer name. */
function isPart(text: string, folded: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 20), from)
  if (AFTER.test(text.slice(to, to + 8)) || /\p{L}-$/u.test(before)) return true
  return (
    /^ste? |^sainte? /.test(folded.slice(from, to)) &&
    /\p{L} $/u.test(before) &&
    !BEFORE_SAINT.test(folded.slice(Math.max(0, from - 20), from))
  )
}
