/** Discipline (kỷ luật) as it weighs on cadre work: decided and kept by the inspection service, known here by its feed. */
package vn.capuy.cadre.discipline;
