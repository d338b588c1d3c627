package vn.capuy.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Builds the units of a commune: itself, its grassroots committee, its villages, a cell in each, further cells. */
final class CommuneUnits {
    private static final LocalDate FOUNDED = LocalDate.of(1963, 12, 16);
    private static final LocalDate VILLAGES_FOUNDED = LocalDate.of(1979, 6, 15);
    private static final LocalDate CELLS_FOUNDED = LocalDate.of(1999, 5, 19);

    private final Consumer<Unit> units;

    CommuneUnits(Consumer<Unit> units) {
        this.units = units;
    }

    Commune commune(NamedCsvRecord row) {
        UnitKind kind = UnitKind.valueOf(row.getField("kind"));
        String code = row.getField("district") + "-" + row.getField("code");
        List<String> villageNames = List.of(row.getField("villages").split("\\|"));
        List<String> villages = new ArrayList<>();
        for (int i = 1; i <= villageNames.size(); i++) {
            villages.add("%s-%s%02d".formatted(code, kind == UnitKind.TOWN ? "K" : "T", i));
        }
        Commune commune = new Commune(code, kind, Name.of(row), villages);
        committeeAndCommune(commune, row.getField("district"), FOUNDED);
        for (int i = 0; i < villages.size(); i++) {
            village(commune, villages.get(i), villageNames.get(i));
        }
        schoolsAndForces(commune);
        return commune;
    }

    Commune newCommune(NamedCsvRecord row) {
        Commune commune = new Commune(row.getField("code"), UnitKind.COMMUNE, Name.of(row), List.of());
        committeeAndCommune(commune, "QN", Calendar.REORGANISATION);
        return commune;
    }

    private void committeeAndCommune(Commune commune, String parent, LocalDate founded) {
        Name in = commune.inSentence();
        Name name = new Name(Character.toUpperCase(in.vi().charAt(0)) + in.vi().substring(1), in.en(), in.ar());
        Name committee = new Name("Đảng uỷ " + in.vi(), "Party Committee of " + in.en(), "لجنة الحزب في " + in.ar());
        units.accept(new Unit(commune.code(), commune.kind(), parent, null, name, null, founded));
        units.accept(new Unit(
                commune.committee(), UnitKind.GRASSROOTS_COMMITTEE, commune.code(), null, committee, "ĐU", founded));
    }

    private void village(Commune commune, String code, String vi) {
        String en = Transliteration.english(vi);
        String ar = Transliteration.arabic(vi);
        Name name = commune.isTown()
                ? new Name("Khu phố " + vi, en + " Quarter", "حي " + ar)
                : new Name("Thôn " + vi, en + " Village", "قرية " + ar);
        Name cell = new Name(
                "Chi bộ " + (commune.isTown() ? "khu phố " : "thôn ") + vi,
                "Party Cell of " + name.en(),
                "خلية الحزب في " + name.ar());
        UnitKind kind = commune.isTown() ? UnitKind.QUARTER : UnitKind.VILLAGE;
        units.accept(new Unit(code, kind, commune.code(), null, name, null, VILLAGES_FOUNDED));
        units.accept(
                new Unit(Commune.cellOf(code), UnitKind.CELL, commune.committee(), code, cell, null, CELLS_FOUNDED));
    }

    private void schoolsAndForces(Commune commune) {
        cell(commune, "CTH", "Trường Tiểu học", "Primary School", "المدرسة الابتدائية");
        cell(commune, "CCS", "Trường Trung học cơ sở", "Lower Secondary School", "المدرسة الإعدادية");
        cell(commune, "CCA", "Công an", "Police", "الشرطة");
        cell(commune, "CQS", "Quân sự", "Military Command", "القيادة العسكرية");
    }

    private void cell(Commune commune, String suffix, String vi, String en, String ar) {
        Name in = commune.inSentence();
        Name name = new Name(
                "Chi bộ " + vi + " " + in.vi(),
                "Party Cell of the " + en + " of " + in.en(),
                "خلية الحزب في " + ar + " في " + in.ar());
        units.accept(new Unit(
                commune.code() + "-" + suffix,
                UnitKind.CELL,
                commune.committee(),
                null,
                name,
                null,
                LocalDate.of(2005, 9, 5)));
    }
}
