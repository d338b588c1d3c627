package vn.capuy.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The rosters: who inspects for which committee. Nobody in them is the subject of a case, or disciplined. */
final class Inspectors {
    /** The account of the demo that works on cases. */
    private static final String DEMO_ACCOUNT = "inspector";
    /** The cell of the district's organisation and inspection boards. */
    private static final String OWN_CELL = "BL-KD-C02";

    private static final int MEMBERS = 3;

    private final Holdings holdings;
    private final Table table =
            new Table("16-inspectors.csv", "account,member,member_name,organisation,committee,held_from,held_to");

    Inspectors(Organisation organisation, CaseSubjects subjects, Holdings holdings, Cases cases, Set<String> ruledOut) {
        this.holdings = holdings;
        leaders("QN-UBKT", "QN-UBKT", "PCN");
        leaders("BL-UBKT", OWN_CELL, "CN", "PCN");
        members(subjects, cases, ruledOut);
        leaders("TY-UBKT", "TY-UBKT", "CN", "PCN");
        // At the grassroots the deputy secretary heads the inspection; the committee has no such body of its own.
        for (Commune commune : organisation.communes()) {
            leaders(commune.committee(), commune.code() + "-CQS", "PBT");
        }
        Phrases.of("new-communes.csv").forEach(row -> {
            String first = row.getField("from").split("\\|")[0];
            leaders(row.getField("code") + Commune.COMMITTEE_SUFFIX, first + "-CQS", "PBT");
        });
    }

    private void leaders(String committee, String own, String... posts) {
        for (String post : posts) {
            holdings.ofPost(committee + "-" + post).stream()
                    .filter(h -> h.to() == null || !h.to().isBefore(Calendar.TERM_START))
                    .forEach(h -> row(account(h.person()), h.person(), own, committee, h.from(), h.to()));
        }
    }

    /** Members of the committee who serve in the district's offices; the first of them has the demo's account. */
    private void members(CaseSubjects subjects, Cases cases, Set<String> ruledOut) {
        Set<Person> concerned = cases.entered().stream()
                .flatMap(c -> c.file().members.stream())
                .map(CaseMember::person)
                .collect(Collectors.toSet());
        List<CaseMember> free = subjects.members("BL-UBKT", Calendar.TERM_START).stream()
                .filter(m -> m.cell().matches("BL-(KD|CQ)-.*") && !m.cell().equals(OWN_CELL))
                .filter(m -> !concerned.contains(m.person())
                        && !ruledOut.contains(m.person().code()))
                .filter(m -> holdings.of(m.person()).stream().anyMatch(h -> h.on(Calendar.TERM_END)))
                .toList();
        for (int i = 0; i < MEMBERS; i++) {
            CaseMember member = free.get(i);
            String account = i == 0 ? DEMO_ACCOUNT : account(member.person());
            row(account, member.person(), member.cell(), "BL-UBKT", Calendar.TERM_START, Calendar.TERM_END);
        }
    }

    private static String account(Person person) {
        return Transliteration.english(person.fullName())
                .toLowerCase(Locale.ROOT)
                .replace(' ', '.');
    }

    private void row(String account, Person person, String own, String committee, LocalDate from, LocalDate to) {
        table.row(account, person.code(), person.fullName(), own, committee, from, to);
    }

    Table table() {
        return table;
    }
}
