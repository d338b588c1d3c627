package vn.capuy.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Who was cell secretary and who village head ("Dân tin – Đảng cử"). On the mid-term day one person holds both in
 * every village; before it some villages had two persons, and after it a few have two again.
 */
final class VillageOffices {
    private static final int JOINED_FROM_THE_START = 38;
    private static final int JOINED_IN_THE_SECRETARY = 32;
    private static final int PARTED_AGAIN = 8;
    private static final int SUCCEEDED_IN_BOTH = 5;
    private static final int SUCCEEDED_AS_SECRETARY = 3;

    private final Posts posts;
    private final Holdings holdings;
    private final Chance chance = Chance.of("village-offices");

    VillageOffices(Posts posts, Holdings holdings) {
        this.posts = posts;
        this.holdings = holdings;
    }

    void district(List<String> villages, List<Person> people) {
        List<Integer> before = chance.shuffled(numbers(villages.size()));
        List<Integer> after = chance.shuffled(numbers(villages.size()));
        for (int i = 0; i < villages.size(); i++) {
            village(villages.get(i), three(people, i), before.get(i), after.get(i));
        }
    }

    /** In the neighbour's villages some keep two persons, so that a figure that ignores its organisation is wrong. */
    void neighbour(List<String> villages, List<Person> people) {
        for (int i = 0; i < villages.size(); i++) {
            List<Person> three = three(people, i);
            LocalDate from = start();
            holdings.add(three.get(0), secretary(villages.get(i)), from, null);
            holdings.add(three.get(i % 3 == 0 ? 1 : 0), head(villages.get(i)), from, null);
        }
    }

    private static List<Integer> numbers(int count) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(i);
        }
        return numbers;
    }

    private static List<Person> three(List<Person> people, int village) {
        return people.subList(village * People.PER_VILLAGE, (village + 1) * People.PER_VILLAGE);
    }

    private void village(String village, List<Person> three, int before, int after) {
        Person both = three.get(0);
        Person other = three.get(1);
        Person next = three.get(2);
        LocalDate start = start();
        LocalDate joined = chance.officeDay(LocalDate.of(2020, 9, 7), LocalDate.of(2022, 11, 30));
        LocalDate changed = chance.officeDay(LocalDate.of(2023, 5, 15), LocalDate.of(2024, 12, 13));
        LocalDate secretaryFrom = start;
        LocalDate headFrom = start;
        if (before >= JOINED_FROM_THE_START + JOINED_IN_THE_SECRETARY) {
            holdings.add(other, secretary(village), start, joined.minusDays(1));
            secretaryFrom = joined;
        } else if (before >= JOINED_FROM_THE_START) {
            holdings.add(other, head(village), start, joined.minusDays(1));
            headFrom = joined;
        }
        boolean newHead = after < PARTED_AGAIN + SUCCEEDED_IN_BOTH;
        boolean newSecretary =
                after >= PARTED_AGAIN && after < PARTED_AGAIN + SUCCEEDED_IN_BOTH + SUCCEEDED_AS_SECRETARY;
        office(both, next, secretary(village), secretaryFrom, newSecretary ? changed : null);
        office(both, next, head(village), headFrom, newHead ? changed : null);
    }

    private void office(Person holder, Person next, Post post, LocalDate from, LocalDate changed) {
        holdings.add(holder, post, from, changed == null ? null : changed.minusDays(1));
        if (changed != null) {
            holdings.add(next, post, changed, null);
        }
    }

    private LocalDate start() {
        return chance.officeDay(LocalDate.of(2017, 6, 1), LocalDate.of(2020, 6, 30));
    }

    private Post secretary(String village) {
        return posts.post(Commune.cellOf(village) + "-BT");
    }

    private Post head(String village) {
        return posts.post(village + "-TR");
    }
}
