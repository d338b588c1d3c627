package vn.capuy.inspection.casefile;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.organisation.UnitKind;
import vn.capuy.platform.organisation.UnitState;
import vn.capuy.platform.organisation.UnitState.Placement;

/** The organisation of the demo term as the service that owns it would tell it, read from the same files. */
final class DemoOrganisation {
    static final Path DATA = Path.of("../deploy/demo/data");

    private DemoOrganisation() {}

    static List<UnitState> units() {
        Map<String, LocalDate> ended = new HashMap<>();
        Map<String, NamedCsvRecord> moved = new HashMap<>();
        for (NamedCsvRecord event : read("02-organisation-events.csv")) {
            switch (event.getField("kind")) {
                case "MERGED", "SPLIT", "ENDED" ->
                    ended.put(event.getField("unit"), LocalDate.parse(event.getField("on")));
                case "MOVED" -> moved.put(event.getField("unit"), event);
                default -> {
                    // A new name moves nothing.
                }
            }
        }
        return read("01-units.csv").stream()
                .map(row -> unit(row, ended.get(row.getField("code")), moved.get(row.getField("code"))))
                .toList();
    }

    private static UnitState unit(NamedCsvRecord row, LocalDate ended, NamedCsvRecord moved) {
        LocalDate from = LocalDate.parse(row.getField("established_on"));
        var placements = new ArrayList<Placement>();
        if (!row.getField("parent").isEmpty()) {
            LocalDate move = moved == null ? null : LocalDate.parse(moved.getField("on"));
            placements.add(new Placement(row.getField("parent"), from, move == null ? ended : move));
            if (move != null) {
                placements.add(new Placement(moved.getField("parent"), move, ended));
            }
        }
        return new UnitState(
                row.getField("code"),
                UnitKind.valueOf(row.getField("kind")),
                new MultilingualName(row.getField("name_vi"), row.getField("name_en"), row.getField("name_ar")),
                row.getField("symbol"),
                null,
                from,
                ended,
                placements);
    }

    private static List<NamedCsvRecord> read(String file) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(DATA.resolve(file))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
