package vn.capuy.demo;

import java.time.LocalDate;

/** An invented person; {@code cell} is the village cell to which a villager belongs, null for officials. */
record Person(
        String code,
        String fullName,
        Sex sex,
        LocalDate born,
        Ethnicity ethnicity,
        String homePlace,
        String managedBy,
        LocalDate probationary,
        LocalDate official,
        String education,
        String theory,
        String cell) {

    int ageOn(LocalDate day) {
        return born.until(day).getYears();
    }

    LocalDate retires() {
        return Retirement.lastDay(sex, born);
    }
}
