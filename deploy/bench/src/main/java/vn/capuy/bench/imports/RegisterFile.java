package vn.capuy.bench.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.capuy.bench.documents.Units;
import vn.capuy.bench.documents.Vocabulary;

/** A register of documents as a file for the import. The same count gives the same file. */
final class RegisterFile {
    private static final String HEADER =
            "issuer,type,number,issued_on,abstract,signing_body,signer,urgency,secrecy,void_reason,field\n";
    private static final List<String> TYPES =
            List.of("NOTICE", "OFFICIAL_LETTER", "DECISION", "REPORT", "PLAN", "RESOLUTION", "CONCLUSION");
    private static final List<String> FIELDS = List.of("", "PARTY_BUILDING", "ECONOMY", "NEW_RURAL", "ADMINISTRATION");
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 8, 1);
    private static final int DAYS = 25 * 365;
    private static final int YEARS_OF_TERM = 5;

    private RegisterFile() {}

    static String of(int count) {
        Random random = new Random(42);
        Vocabulary vocabulary = new Vocabulary(random);
        List<Units.Unit> units = Units.all();
        Map<String, Integer> numbers = new HashMap<>();
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i < count; i++) {
            LocalDate day = FIRST_DAY.plusDays((long) i * DAYS / count);
            String unit = units.get(random.nextInt(units.size())).code();
            String type = TYPES.get(random.nextInt(TYPES.size()));
            long term = FIRST_DAY.until(day).toTotalMonths() / 12 / YEARS_OF_TERM;
            int number = numbers.merge(unit + type + term, 1, Integer::sum);
            csv.append("%s,%s,%d,%s,\"%s\",STANDING_COMMITTEE,Hoàng Văn Nam,NONE,NONE,,%s\n"
                    .formatted(
                            unit,
                            type,
                            number,
                            day,
                            vocabulary.about(day.getYear()),
                            FIELDS.get(random.nextInt(FIELDS.size()))));
        }
        return csv.toString();
    }
}
