package vn.capuy.bench.documents;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import vn.capuy.bench.documents.Units.Unit;
import vn.capuy.kernel.text.VietnameseText;

/** Documents as lines for COPY, in the order of their days. The same count gives the same lines. */
final class ArchiveRows {
    static final String COLUMNS = "id, issuer, series, term, number, type, symbol, issuer_symbol, issued_on, abstract,"
            + " abstract_folded, abstract_withheld, signing_body, signer, urgency, secrecy, recorded_at, recorded_by, field";
    static final LocalDate FIRST_DAY = LocalDate.of(2000, 8, 1);
    static final int YEARS = 25;

    private static final String[][] TYPES = {
        {"NOTICE", "TB"},
        {"OFFICIAL_LETTER", "CV"},
        {"DECISION", "QĐ"},
        {"REPORT", "BC"},
        {"PLAN", "KH"},
        {"RESOLUTION", "NQ"},
        {"DIRECTIVE", "CT"},
        {"CONCLUSION", "KL"}
    };
    private static final List<String> FIELDS =
            List.of("\\N", "PARTY_BUILDING", "ECONOMY", "NEW_RURAL", "ADMINISTRATION");
    private static final int DAYS_OF_TERM = 5 * 365 + 1;
    private static final int SECRET_IS_ONE_OF = 97;

    private final Random random = new Random(42);
    private final Vocabulary vocabulary = new Vocabulary(random);
    private final List<Unit> units = Units.all();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int count;

    ArchiveRows(int count) {
        this.count = count;
    }

    /** The lines from one to another. */
    String lines(int from, int to) {
        var lines = new StringBuilder();
        for (int i = from; i < to; i++) {
            line(i, lines);
        }
        return lines.toString();
    }

    private void line(int place, StringBuilder lines) {
        LocalDate day = FIRST_DAY.plusDays((long) place * (YEARS * 365L + 6) / count);
        // The power lets the first units issue most.
        Unit unit = units.get((int) (units.size() * Math.pow(random.nextDouble(), 3)));
        String[] type = TYPES[random.nextInt(TYPES.length)];
        int begun =
                2000 + 5 * Math.min(4, (int) (FIRST_DAY.until(day, java.time.temporal.ChronoUnit.DAYS) / DAYS_OF_TERM));
        String term = begun + "-" + (begun + 5);
        int number = numbers.merge(unit.code() + " " + type[1] + " " + term, 1, Integer::sum);
        String about = vocabulary.about(day.getYear());
        String secrecy = random.nextInt(SECRET_IS_ONE_OF) == 0 ? "SECRET" : "NONE";
        lines.append(String.join(
                        "\t",
                        new UUID((long) place << 16 | 0x7000, random.nextLong() >>> 2 | Long.MIN_VALUE).toString(),
                        unit.code(),
                        type[1],
                        term,
                        String.valueOf(number),
                        type[0],
                        type[1],
                        unit.symbol(),
                        day.toString(),
                        about,
                        VietnameseText.fold(about),
                        "f",
                        "STANDING_COMMITTEE",
                        "Hoàng Văn Nam",
                        "NONE",
                        secrecy,
                        day + "T08:00:00Z",
                        "bench",
                        FIELDS.get(random.nextInt(FIELDS.size()))))
                .append('\n');
    }
}
