package vn.capuy.cadre.discipline;

/** Hình thức kỷ luật of a member: khiển trách, cảnh cáo, cách chức, khai trừ. */
public enum DisciplineForm {
    REPRIMAND,
    WARNING,
    REMOVAL,
    EXPULSION
}
