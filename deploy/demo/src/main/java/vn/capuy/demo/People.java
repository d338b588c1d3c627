package vn.capuy.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All people of the demo term, by pool; codes run through in order. */
final class People {
    static final int PER_VILLAGE = 3;

    private final Map<Pool, List<Person>> pools = new EnumMap<>(Pool.class);

    People(Organisation organisation) {
        PersonFactory factory = new PersonFactory(organisation);
        pools.put(Pool.PROVINCE, factory.pool(Pool.PROVINCE, 26, List.of("QN")));
        pools.put(Pool.MANAGEMENT, factory.pool(Pool.MANAGEMENT, 165, List.of("BL")));
        pools.put(Pool.OFFICER, factory.pool(Pool.OFFICER, 130, List.of("BL")));
        pools.put(Pool.VILLAGE, factory.pool(Pool.VILLAGE, 0, villages(organisation, "BL")));
        pools.put(Pool.NEIGHBOUR, factory.pool(Pool.NEIGHBOUR, 26, List.of("TY")));
        pools.put(Pool.NEIGHBOUR_VILLAGE, factory.pool(Pool.NEIGHBOUR_VILLAGE, 0, villages(organisation, "TY")));
    }

    /** Each village three times in a row. */
    private static List<String> villages(Organisation organisation, String district) {
        List<String> villages = new ArrayList<>();
        for (Commune commune : organisation.communes(district)) {
            for (String village : commune.villages()) {
                for (int i = 0; i < PER_VILLAGE; i++) {
                    villages.add(village);
                }
            }
        }
        return villages;
    }

    List<Person> of(Pool pool) {
        return pools.get(pool);
    }

    /** Those whom Bình Liêu or a body below it manages. */
    List<Person> ofTheDistrict() {
        List<Person> people = new ArrayList<>(of(Pool.MANAGEMENT));
        people.addAll(of(Pool.OFFICER));
        people.addAll(of(Pool.VILLAGE));
        return people;
    }

    Table table() {
        Table table = new Table(
                "04-people.csv",
                "code,full_name,sex,born_on,ethnicity,home_place,managed_by,probationary_on,official_on,education,theory_level");
        pools.values().stream()
                .flatMap(List::stream)
                .sorted(java.util.Comparator.comparing(Person::code))
                .forEach(p -> table.row(
                        p.code(),
                        p.fullName(),
                        p.sex(),
                        p.born(),
                        p.ethnicity(),
                        p.homePlace(),
                        p.managedBy(),
                        p.probationary(),
                        p.official(),
                        p.education(),
                        p.theory()));
        return table;
    }
}
