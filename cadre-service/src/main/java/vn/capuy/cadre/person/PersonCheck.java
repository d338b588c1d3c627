package vn.capuy.cadre.person;

import java.time.LocalDate;
import java.util.function.BiConsumer;

/** Whether the dates of a cadre fit each other. */
final class PersonCheck {
    private PersonCheck() {}

    /** @param fault takes the member at fault and the key of the sentence */
    static void dates(PersonRequest person, LocalDate today, BiConsumer<String, String> fault) {
        if (person.bornOn().isAfter(today)) {
            fault.accept("bornOn", "violation.future");
        }
        if (person.probationaryOn() != null && !person.bornOn().isBefore(person.probationaryOn())) {
            fault.accept("probationaryOn", "person.admitted-before-birth");
        }
        if (person.officialOn() != null
                && (person.probationaryOn() == null || person.officialOn().isBefore(person.probationaryOn()))) {
            fault.accept("officialOn", "person.official-before-probationary");
        }
    }
}
