/** Sơ yếu lý lịch, form 2C/TCTW-98 (Mẫu 2C/TCTW-98): its 31 fields in their order, in Vietnamese, as DOCX and as PDF. */
package vn.capuy.cadre.dossier.form;
