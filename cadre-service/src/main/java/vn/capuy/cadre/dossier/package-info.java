/** Hồ sơ cán bộ: the whole dossier with the fields of form 2C/TCTW-98 (Mẫu 2C/TCTW-98), read in one call. */
package vn.capuy.cadre.dossier;
