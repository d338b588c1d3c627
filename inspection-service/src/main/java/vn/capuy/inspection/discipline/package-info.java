/**
 * Thi hành kỷ luật đảng: discipline of organisations and members, from the proposal and the secret ballots to the decision,
 * its announcement and effect, the appeal against it, its change and reversal (102-QĐ/TW, 69-QĐ/TW). Decisions on members
 * are told to cadre work.
 */
package vn.capuy.inspection.discipline;
