/**
 * What contradicts in a dossier: the days of birth, admission, study, work and office against each other, by the Party's Charter
 * (Điều lệ Đảng), the Labour Code and the sense of form 2C.
 */
package vn.capuy.cadre.dossier.rules;
