package vn.capuy.inspection.deadline;

/** SQL: of which level the lead body of a case is. A committee's body is of that committee's level: the lowest above it. */
final class LeadBodyLevels {
    /** The {@code Level} of the lead body of the case of alias {@code c} on the day of its decision; null where none is known. */
    static final String LEVEL = """
            (select case
                when bool_or(level_unit.kind in ('GRASSROOTS_COMMITTEE', 'CELL')) then 'GRASSROOTS'
                when bool_or(level_unit.kind = 'DISTRICT_COMMITTEE') then 'DISTRICT'
                when bool_or(level_unit.kind = 'PROVINCE_COMMITTEE') then 'PROVINCE'
                when bool_or(level_unit.kind = 'CENTRAL_COMMITTEE') then 'CENTRE' end
              from org_ancestry level_row join org_unit level_unit on level_unit.code = level_row.ancestor
              where level_row.descendant = c.lead_body and level_row.valid @> c.decided_on
                and level_row.known_until = 'infinity')""";

    private LeadBodyLevels() {}
}
