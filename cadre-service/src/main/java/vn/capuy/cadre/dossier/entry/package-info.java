/** The histories of a dossier (Mẫu 2C/TCTW-98): dated entries of each kind, never edited; a correction voids one and enters another. */
package vn.capuy.cadre.dossier.entry;
