package vn.capuy.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The organisation tree as it stood in the term 2020–2025, with the communes that follow on 2025-07-01. */
final class Organisation {
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final List<Commune> communes = new ArrayList<>();
    private final List<Commune> newCommunes = new ArrayList<>();

    Organisation() {
        for (NamedCsvRecord row : Phrases.of("bodies.csv")) {
            add(new Unit(
                    row.getField("code"),
                    UnitKind.valueOf(row.getField("kind")),
                    blankToNull(row.getField("parent")),
                    null,
                    Name.of(row),
                    row.getField("symbol"),
                    LocalDate.parse(row.getField("established_on"))));
        }
        CommuneUnits builder = new CommuneUnits(this::add);
        Phrases.of("communes.csv").forEach(row -> communes.add(builder.commune(row)));
        for (NamedCsvRecord row : Phrases.of("grassroots.csv")) {
            boolean cell = row.getField("code").matches(".*-C\\d\\d");
            add(new Unit(
                    row.getField("code"),
                    cell ? UnitKind.CELL : UnitKind.GRASSROOTS_COMMITTEE,
                    cell ? row.getField("code").substring(0, 5) : "BL",
                    null,
                    Name.of(row),
                    cell ? null : "ĐU",
                    cell ? LocalDate.of(1996, 3, 4) : LocalDate.of(1992, 10, 5)));
        }
        Phrases.of("new-communes.csv").forEach(row -> newCommunes.add(builder.newCommune(row)));
    }

    private void add(Unit unit) {
        if (units.put(unit.code(), unit) != null) {
            throw new IllegalStateException("Two units with code " + unit.code());
        }
    }

    private static String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    Unit unit(String code) {
        Unit unit = units.get(code);
        if (unit == null) {
            throw new IllegalArgumentException("No unit " + code);
        }
        return unit;
    }

    List<Unit> units() {
        return List.copyOf(units.values());
    }

    List<Commune> communes(String district) {
        return communes.stream().filter(c -> c.district().equals(district)).toList();
    }

    List<Commune> communes() {
        return List.copyOf(communes);
    }

    List<Commune> newCommunes() {
        return List.copyOf(newCommunes);
    }

    /** The units of one kind below a unit, as the tree stood before the reorganisation. */
    List<Unit> below(String code, UnitKind kind) {
        return units.values().stream()
                .filter(u -> u.kind() == kind && isBelow(u, code))
                .toList();
    }

    private boolean isBelow(Unit unit, String code) {
        for (String up = unit.parent(); up != null; up = unit(up).parent()) {
            if (up.equals(code)) {
                return true;
            }
        }
        return false;
    }

    Table table() {
        Table table =
                new Table("01-units.csv", "code,kind,parent,stands_in,name_vi,name_en,name_ar,symbol,established_on");
        for (Unit u : units.values()) {
            table.row(
                    u.code(),
                    u.kind(),
                    u.parent(),
                    u.standsIn(),
                    u.name().vi(),
                    u.name().en(),
                    u.name().ar(),
                    u.symbol(),
                    u.establishedOn());
        }
        return table;
    }
}
