package vn.capuy.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Planning lists (quy hoạch): who is planned for the next term, approved by the committee above. */
final class Planning {
    private static final LocalDate APPROVED = LocalDate.of(2022, 9, 22);
    private static final String EXECUTIVE = "EXECUTIVE_COMMITTEE";

    private final Chance chance = Chance.of("planning");
    private final Table table = new Table(
            "08-planning.csv",
            "list,committee,target_term,proposed_on,approved_by,approved_on,void_reason,person,target,post,removed_on,removal_reason");
    private final List<Person> district;
    private final Posts posts;

    /** One list's head: what its rows repeat. */
    private record Sheet(
            String list,
            String committee,
            String term,
            LocalDate proposed,
            String approvedBy,
            LocalDate approved,
            String voidReason) {
        static Sheet of(String list, String committee, String term, String proposed, String by, String approved) {
            return new Sheet(
                    list,
                    committee,
                    term,
                    LocalDate.parse(proposed),
                    by,
                    approved == null ? null : LocalDate.parse(approved),
                    null);
        }

        Sheet voided(String reason) {
            return new Sheet(list, committee, term, proposed, approvedBy, approved, reason);
        }
    }

    Planning(Organisation organisation, Posts posts, People people) {
        this.posts = posts;
        this.district = Stream.concat(people.of(Pool.MANAGEMENT).stream(), people.of(Pool.OFFICER).stream())
                // The norm is two terms of service left when the next term begins.
                .filter(p -> p.retires().isAfter(LocalDate.of(2032, 6, 30)))
                .toList();
        executive(
                Sheet.of("QH-BL-2020-2025", "BL", "2020-2025", "2017-08-14", "QN", "2017-10-20"),
                older(people.of(Pool.MANAGEMENT)));
        executive(
                Sheet.of("QH-BL-2025-2030-L1", "BL", "2025-2030", "2022-03-14", "QN", "2022-05-12")
                        .voided("Lập lại danh sách theo yêu cầu của Tỉnh uỷ về cơ cấu nữ"),
                chance.shuffled(district).subList(0, 31));
        theMainList();
        Sheet proposed = Sheet.of("QH-BL-BTV-2025-2030", "BL", "2025-2030", "2023-03-10", null, null);
        chance.shuffled(district)
                .subList(0, 12)
                .forEach(p -> entry(proposed, p, "STANDING_COMMITTEE", null, null, null));
        postsAfterThePeriod();
        for (Commune commune : organisation.communes("BL")) {
            commune(commune, people.of(Pool.VILLAGE));
        }
        executive(
                Sheet.of("QH-TY-2025-2030", "TY", "2025-2030", "2022-07-18", "QN", "2022-09-22"),
                people.of(Pool.NEIGHBOUR).subList(0, 22));
    }

    /** The list of 35, with the share of women and of the young that the regulation wants. */
    private void theMainList() {
        Sheet sheet = new Sheet("QH-BL-2025-2030", "BL", "2025-2030", LocalDate.of(2022, 7, 18), "QN", APPROVED, null);
        List<Person> order = chance.shuffled(district);
        List<Person> chosen = new ArrayList<>();
        chosen.addAll(
                order.stream().filter(p -> p.sex() == Sex.FEMALE).limit(12).toList());
        chosen.addAll(order.stream()
                .filter(p -> p.sex() == Sex.MALE && p.ageOn(APPROVED) < 40)
                .limit(7)
                .toList());
        chosen.addAll(order.stream()
                .filter(p -> p.sex() == Sex.MALE && p.ageOn(APPROVED) >= 40)
                .limit(16)
                .toList());
        // Removed by the yearly reviews after the mid-term day: they were approved all the same.
        Set<Person> disciplined = Set.of(chosen.get(14));
        Set<Person> unqualified = Set.of(chosen.get(30));
        chosen.sort(java.util.Comparator.comparing(Person::code));
        for (Person person : chosen) {
            if (disciplined.contains(person)) {
                entry(sheet, person, EXECUTIVE, null, LocalDate.of(2023, 8, 21), "Bị kỷ luật khiển trách");
            } else if (unqualified.contains(person)) {
                entry(sheet, person, EXECUTIVE, null, LocalDate.of(2024, 8, 19), "Không còn đủ tiêu chuẩn khi rà soát");
            } else {
                entry(sheet, person, EXECUTIVE, null, null, null);
            }
        }
    }

    private void postsAfterThePeriod() {
        Sheet sheet = Sheet.of("QH-BL-CD-2025-2030", "BL", "2025-2030", "2023-08-14", "BL", "2023-10-16");
        List<String> planned = List.of("BL-BTC-TB", "BL-BTG-TB", "BL-BDV-TB", "BL-UBKT-CN", "BL-VP-CVP");
        List<Person> order = chance.shuffled(district);
        for (int i = 0; i < planned.size() * 2; i++) {
            entry(sheet, order.get(i), "POST", posts.post(planned.get(i / 2)), null, null);
        }
    }

    private void commune(Commune commune, List<Person> villagers) {
        List<Person> own = chance.shuffled(villagers.stream()
                .filter(p -> p.managedBy().equals(commune.committee()))
                .filter(p -> p.born().getYear() >= 1972)
                .toList());
        LocalDate approved = chance.officeDay(LocalDate.of(2022, 5, 16), LocalDate.of(2022, 6, 30));
        LocalDate proposed = OfficeDays.onOrBefore(approved.minusDays(40));
        Sheet sheet = new Sheet(
                "QH-" + commune.code() + "-2025-2030",
                commune.committee(),
                "2025-2030",
                proposed,
                "BL",
                approved,
                null);
        executive(sheet, own.subList(0, Math.min(own.size(), chance.between(11, 15))));
    }

    private static List<Person> older(List<Person> people) {
        return people.stream()
                .filter(p -> p.born().getYear() < 1982 && p.retires().isAfter(LocalDate.of(2025, 7, 1)))
                .limit(29)
                .toList();
    }

    private void executive(Sheet sheet, List<Person> people) {
        people.forEach(p -> entry(sheet, p, EXECUTIVE, null, null, null));
    }

    private void entry(Sheet s, Person person, String target, Post post, LocalDate removed, String reason) {
        table.row(
                s.list(),
                s.committee(),
                s.term(),
                s.proposed(),
                s.approvedBy(),
                s.approved(),
                s.voidReason(),
                person.code(),
                target,
                post == null ? null : post.code(),
                removed,
                reason);
    }

    Table table() {
        return table;
    }
}
