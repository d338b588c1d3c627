/** The portrait in a dossier (ảnh 4x6): known by its content, kept with those before it. */
package vn.capuy.cadre.dossier.photo;
