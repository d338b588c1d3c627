package vn.capuy.cadre.person;

import java.util.List;
import java.util.Map;
import vn.capuy.cadre.person.rules.Sex;
import vn.capuy.platform.imports.Row;

/** The columns of the import of cadres. */
final class PersonColumns {
    static final List<String> ALL = List.of(
            "code",
            "full_name",
            "sex",
            "born_on",
            "ethnicity",
            "home_place",
            "managed_by",
            "probationary_on",
            "official_on",
            "education",
            "theory_level");
    /** The column of a member of the request. */
    static final Map<String, String> OF =
            Map.of("bornOn", "born_on", "probationaryOn", "probationary_on", "officialOn", "official_on");

    private PersonColumns() {}

    static PersonRequest parse(Row row) {
        return new PersonRequest(
                row.text("code", 30),
                row.text("full_name", 200),
                row.code("sex", Sex.class),
                row.date("born_on"),
                row.code("ethnicity", Ethnicity.class),
                row.optionalText("home_place", 300),
                row.text("managed_by", 50),
                row.optionalDate("probationary_on"),
                row.optionalDate("official_on"),
                row.optionalText("education", 300),
                row.optionalCode("theory_level", TheoryLevel.class));
    }
}
