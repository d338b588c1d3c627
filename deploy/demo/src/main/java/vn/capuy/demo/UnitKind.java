package vn.capuy.demo;

/** The kinds of unit that the import knows. */
enum UnitKind {
    CENTRAL_COMMITTEE,
    PROVINCE_COMMITTEE,
    DISTRICT_COMMITTEE,
    STANDING_COMMITTEE,
    ADVISORY_BODY,
    INSPECTION_COMMITTEE,
    GRASSROOTS_COMMITTEE,
    CELL,
    TOWN,
    COMMUNE,
    VILLAGE,
    QUARTER
}
