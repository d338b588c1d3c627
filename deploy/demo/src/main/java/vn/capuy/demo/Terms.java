package vn.capuy.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The terms of the committees whose documents the demo holds. */
final class Terms {
    private final List<Term> terms = new ArrayList<>();

    Terms(Organisation organisation, Reorganisation reorganisation) {
        add("TW", "2011-2016", "2011-01-20", "2016-01-28");
        add("TW", "2016-2021", "2016-01-29", "2021-02-01");
        add("TW", "2021-2026", "2021-02-02", "2026-01-23");
        add("TW", "2026-2031", "2026-01-24", null);
        add("QN", "2015-2020", "2015-10-16", "2020-09-27");
        add("QN", "2020-2025", "2020-09-28", "2025-09-25");
        add("QN", "2025-2030", "2025-09-26", null);
        add("BL", "2015-2020", "2015-07-25", "2020-07-31");
        add("BL", "2020-2025", "2020-08-01", "2025-06-30");
        add("TY", "2015-2020", "2015-08-08", "2020-08-14");
        add("TY", "2020-2025", "2020-08-15", "2025-06-30");
        Chance chance = Chance.of("terms");
        for (Unit committee : organisation.units()) {
            if (committee.kind() == UnitKind.GRASSROOTS_COMMITTEE) {
                grassroots(committee, chance);
                if (reorganisation.lastDay(committee.code()) == null) {
                    add(committee.code(), "2025-2030", "2025-07-01", null);
                }
            }
        }
    }

    private void grassroots(Unit committee, Chance chance) {
        if (committee.establishedOn().equals(Calendar.REORGANISATION)) {
            return;
        }
        // The grassroots hold their congresses in the spring, before the district holds its own.
        LocalDate congress = chance.officeDay(LocalDate.of(2020, 4, 20), LocalDate.of(2020, 6, 12));
        LocalDate earlier = chance.officeDay(LocalDate.of(2015, 4, 20), LocalDate.of(2015, 6, 12));
        terms.add(new Term(committee.code(), "2015-2020", earlier.plusDays(1), congress));
        terms.add(new Term(committee.code(), "2020-2025", congress.plusDays(1), Calendar.TERM_END));
    }

    private void add(String committee, String code, String starts, String ends) {
        terms.add(new Term(committee, code, LocalDate.parse(starts), ends == null ? null : LocalDate.parse(ends)));
    }

    Term of(String committee, String code) {
        return terms.stream()
                .filter(t -> t.committee().equals(committee) && t.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    Table table() {
        Table table = new Table("03-terms.csv", "committee,code,starts_on,ends_on");
        terms.forEach(t -> table.row(t.committee(), t.code(), t.starts(), t.ends()));
        return table;
    }
}
