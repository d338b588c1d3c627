package vn.capuy.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Invents people: no two of the same name, ages and Party dates that fit each other. */
final class PersonFactory {
    private final Organisation organisation;
    private final Set<String> names = new HashSet<>();
    private int last;

    PersonFactory(Organisation organisation) {
        this.organisation = organisation;
    }

    /** One person per place; where {@code count} is given, so many persons of the one place. */
    List<Person> pool(Pool pool, int count, List<String> places) {
        Chance chance = Chance.of("people." + pool);
        int size = count == 0 ? places.size() : count;
        List<Ethnicity> peoples = Ethnicity.inKeeping(size, chance);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            people.add(person(pool, places.get(count == 0 ? i : 0), peoples.get(i), chance));
        }
        return people;
    }

    private Person person(Pool pool, String place, Ethnicity ethnicity, Chance chance) {
        Sex sex = chance.percent(pool.womenPercent) ? Sex.FEMALE : Sex.MALE;
        String name;
        do {
            name = ethnicity.name(sex, chance);
        } while (!names.add(name));
        // Women retire earlier, so those in office are born later.
        int bornFrom = sex == Sex.FEMALE && pool != Pool.VILLAGE ? Math.max(pool.bornFrom, 1966) : pool.bornFrom;
        LocalDate born = chance.day(LocalDate.of(bornFrom, 1, 1), LocalDate.of(pool.bornTo, 12, 31));
        // No leap day: the year of probation must end on a day that its year has.
        LocalDate probationary = notOnLeapDay(chance.day(born.plusYears(19), born.plusYears(25)));
        boolean ofVillage = pool == Pool.VILLAGE || pool == Pool.NEIGHBOUR_VILLAGE;
        last++;
        return new Person(
                "CB-%05d".formatted(last),
                name,
                sex,
                born,
                ethnicity,
                homePlace(place, ofVillage, chance),
                ofVillage ? committeeOf(place) : place,
                probationary,
                probationary.plusYears(1),
                education(ofVillage, chance),
                theory(pool, chance),
                ofVillage ? Commune.cellOf(place) : null);
    }

    private static LocalDate notOnLeapDay(LocalDate day) {
        return day.getDayOfYear() == 60 && day.isLeapYear() ? day.plusDays(1) : day;
    }

    private String committeeOf(String village) {
        return organisation.unit(village).parent() + Commune.COMMITTEE_SUFFIX;
    }

    private String homePlace(String place, boolean ofVillage, Chance chance) {
        if (place.equals("QN")) {
            String town = chance.pick(List.of("Hạ Long", "Cẩm Phả", "Uông Bí", "Móng Cái"));
            return "Thành phố %s, tỉnh Quảng Ninh".formatted(town);
        }
        Commune commune = ofVillage
                ? organisation.communes().stream()
                        .filter(c -> c.villages().contains(place))
                        .findFirst()
                        .orElseThrow()
                : chance.pick(organisation.communes(place));
        String village = organisation
                .unit(ofVillage ? place : chance.pick(commune.villages()))
                .name()
                .vi();
        String district = commune.district().equals("BL") ? "Bình Liêu" : "Tiên Yên";
        return "%s, %s, huyện %s, tỉnh Quảng Ninh"
                .formatted(village, commune.inSentence().vi(), district);
    }

    private static String education(boolean ofVillage, Chance chance) {
        if (ofVillage) {
            return chance.pick(List.of(
                    "Trung học phổ thông",
                    "Trung học phổ thông",
                    "Trung học cơ sở",
                    "Trung cấp Nông nghiệp",
                    "Trung cấp Luật",
                    "Cao đẳng Kế toán"));
        }
        return chance.pick(List.of(
                "Đại học Luật",
                "Đại học Nông nghiệp",
                "Đại học Lâm nghiệp",
                "Đại học Kinh tế",
                "Đại học Sư phạm",
                "Đại học Hành chính",
                "Đại học Công tác xã hội",
                "Thạc sĩ Quản lý công",
                "Thạc sĩ Quản lý kinh tế"));
    }

    private static String theory(Pool pool, Chance chance) {
        return switch (pool) {
            case PROVINCE -> chance.pick(List.of("ADVANCED", "BACHELOR"));
            case MANAGEMENT, NEIGHBOUR -> chance.pick(List.of("INTERMEDIATE", "INTERMEDIATE", "ADVANCED"));
            case OFFICER -> chance.pick(List.of("ELEMENTARY", "INTERMEDIATE", "INTERMEDIATE"));
            case VILLAGE, NEIGHBOUR_VILLAGE -> chance.percent(30) ? null : "ELEMENTARY";
        };
    }
}
