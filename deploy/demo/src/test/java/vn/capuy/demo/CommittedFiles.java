package vn.capuy.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The committed files, read as what they are: text. Nothing here knows the generator. */
final class CommittedFiles {
    static final Path FOLDER = Path.of("data");
    static final LocalDate FROM = LocalDate.of(2020, 8, 1);
    static final LocalDate TO = LocalDate.of(2023, 3, 31);
    static final LocalDate LAST_DISTRICT_DAY = LocalDate.of(2025, 6, 30);

    private static final Map<String, List<Row>> READ = new LinkedHashMap<>();

    private static final Map<String, Row> UNITS = new LinkedHashMap<>();

    /** One row; an empty field reads as an empty text, and as no date. */
    record Row(Map<String, String> fields) {
        String of(String column) {
            String value = fields.get(column);
            if (value == null) {
                throw new IllegalArgumentException("No column " + column + " in " + fields.keySet());
            }
            return value;
        }

        LocalDate day(String column) {
            return of(column).isEmpty() ? null : LocalDate.parse(of(column));
        }

        boolean isVoided() {
            return !of("void_reason").isEmpty();
        }

        boolean inMidTerm(String column) {
            LocalDate day = day(column);
            return day != null && !day.isBefore(FROM) && !day.isAfter(TO);
        }

        boolean holdsOn(LocalDate day) {
            LocalDate last = day("held_to");
            return !day("held_from").isAfter(day) && (last == null || !last.isBefore(day));
        }
    }

    private CommittedFiles() {}

    static synchronized List<Row> rows(String file) {
        return READ.computeIfAbsent(file, CommittedFiles::read);
    }

    private static List<Row> read(String file) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(file))) {
            csv.forEach(record -> rows.add(new Row(record.getFieldsAsMap())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    static List<Row> units() {
        return rows("01-units.csv");
    }

    private static synchronized Row unit(String code) {
        if (UNITS.isEmpty()) {
            UNITS.putAll(by("code", units()));
        }
        return UNITS.get(code);
    }

    static List<Row> events() {
        return rows("02-organisation-events.csv");
    }

    static List<Row> terms() {
        return rows("03-terms.csv");
    }

    static List<Row> people() {
        return rows("04-people.csv");
    }

    static List<Row> posts() {
        return rows("05-posts.csv");
    }

    static List<Row> holdings() {
        return rows("06-holdings.csv");
    }

    static List<Row> movements() {
        return rows("07-movements.csv");
    }

    static List<Row> planning() {
        return rows("08-planning.csv");
    }

    static List<Row> examinations() {
        return rows("09-examinations.csv");
    }

    static List<Row> training() {
        return rows("10-training.csv");
    }

    static List<Row> cases() {
        return rows("11-cases.csv");
    }

    static List<Row> documents() {
        return rows("12-documents.csv");
    }

    static List<Row> workingGroups() {
        return rows("13-working-groups.csv");
    }

    static List<Row> inspectors() {
        return rows("16-inspectors.csv");
    }

    static List<Row> programmes() {
        return rows("17-inspection-programmes.csv");
    }

    static List<Row> findings() {
        return rows("18-findings.csv");
    }

    static List<Row> petitions() {
        return rows("20-petitions.csv");
    }

    static List<Row> disciplines() {
        return rows("21-disciplines.csv");
    }

    static List<Row> criteriaValues() {
        return rows("31-criteria-values.csv");
    }

    static List<Row> criteriaRegistrations() {
        return rows("32-criteria-registrations.csv");
    }

    static List<Row> recognitions() {
        return rows("32-recognitions.csv");
    }

    static List<Row> emulationMovements() {
        return rows("33-emulation-movements.csv");
    }

    static List<Row> tasks() {
        return rows("35-tasks.csv");
    }

    static List<Row> taskSteps() {
        return rows("36-task-steps.csv");
    }

    static List<Row> clauses() {
        return rows("25-clauses.csv");
    }

    static List<Row> mobilisationModels() {
        return rows("34-mobilisation-models.csv");
    }

    static List<Row> steeringCommittees() {
        return rows("38-committees.csv");
    }

    static List<Row> groupCharges() {
        return rows("38-group-charges.csv");
    }

    static List<Row> groupMembers() {
        return rows("38-group-members.csv");
    }

    static List<Row> groupReports() {
        return rows("39-group-reports.csv");
    }

    static Map<String, Row> by(String column, List<Row> rows) {
        return rows.stream().collect(Collectors.toMap(r -> r.of(column), Function.identity()));
    }

    /** Bình Liêu itself or a unit below it, as the tree stood in the term. */
    static boolean isOfBinhLieu(String unit) {
        for (String up = unit; !up.isEmpty(); up = unit(up).of("parent")) {
            if (up.equals("BL")) {
                return true;
            }
        }
        return false;
    }

    static boolean existsOn(String unit, LocalDate day) {
        Row row = unit(unit);
        if (row == null || row.day("established_on").isAfter(day)) {
            return false;
        }
        return events().stream()
                .filter(e -> e.of("unit").equals(unit) && !e.of("kind").equals("MOVED"))
                .noneMatch(e -> !day.isBefore(e.day("on")));
    }
}
