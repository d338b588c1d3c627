package vn.capuy.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The event of 2025-07-01: the district level ends, communes are merged and one is split between two. */
final class Reorganisation {
    private static final String EVENT = "SX-2025-07-01";
    private static final String BASIS = "Nghị quyết 1679/NQ-UBTVQH15";
    /** How many of Vô Ngại's villages go to Tiên Yên; the sources say only "a part". */
    private static final int VILLAGES_TO_TIEN_YEN = 5;

    private final Organisation organisation;
    private final Table table = new Table(
            "02-organisation-events.csv", "event,kind,on,basis,unit,parent,successor,share,name_vi,name_en,name_ar");
    private final Set<String> ended = new HashSet<>();

    Reorganisation(Organisation organisation) {
        this.organisation = organisation;
        for (NamedCsvRecord row : Phrases.of("new-communes.csv")) {
            for (String old : row.getField("from").split("\\|")) {
                merge(commune(old), row.getField("code"));
            }
        }
        splitVoNgai();
        furtherCommittees();
        organisation.units().stream()
                .filter(u -> isCommitteeBody(u) && List.of("BL", "TY").contains(u.parent()))
                .forEach(u -> end(u.code()));
        end("BL");
        end("TY");
    }

    private static boolean isCommitteeBody(Unit unit) {
        return switch (unit.kind()) {
            case STANDING_COMMITTEE, ADVISORY_BODY, INSPECTION_COMMITTEE -> true;
            default -> false;
        };
    }

    private Commune commune(String code) {
        return organisation.communes().stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void merge(Commune old, String successor) {
        succeed("MERGED", old.code(), successor, "ALL");
        succeed("MERGED", old.committee(), successor + Commune.COMMITTEE_SUFFIX, "ALL");
        old.villages().forEach(v -> moveVillage(v, successor));
        moveFurtherCells(old, successor);
    }

    private void splitVoNgai() {
        Commune old = commune("BL-VN");
        for (String successor : List.of("QN-BL", "QN-TY")) {
            succeed("SPLIT", old.code(), successor, "PART");
        }
        for (String successor : List.of("QN-BL", "QN-TY")) {
            succeed("SPLIT", old.committee(), successor + Commune.COMMITTEE_SUFFIX, "PART");
        }
        int kept = old.villages().size() - VILLAGES_TO_TIEN_YEN;
        for (int i = 0; i < old.villages().size(); i++) {
            moveVillage(old.villages().get(i), i < kept ? "QN-BL" : "QN-TY");
        }
        moveFurtherCells(old, "QN-BL");
    }

    private void moveVillage(String village, String commune) {
        move(village, commune);
        move(Commune.cellOf(village), commune + Commune.COMMITTEE_SUFFIX);
    }

    private void moveFurtherCells(Commune old, String successor) {
        organisation.below(old.code(), UnitKind.CELL).stream()
                .filter(c -> c.standsIn() == null)
                .forEach(c -> move(c.code(), successor + Commune.COMMITTEE_SUFFIX));
    }

    private void furtherCommittees() {
        for (NamedCsvRecord row : Phrases.of("grassroots.csv")) {
            String code = row.getField("code");
            switch (row.getField("fate")) {
                case "ENDED" -> end(code);
                case "KEPT" -> {}
                case "SPLIT" ->
                    List.of("QN-BL-DU", "QN-HM-DU", "QN-LH-DU").forEach(s -> succeed("SPLIT", code, s, "PART"));
                default -> move(code, row.getField("fate"));
            }
        }
    }

    private void move(String unit, String parent) {
        row("MOVED", unit, parent, null, null);
    }

    private void succeed(String kind, String unit, String successor, String share) {
        ended.add(unit);
        row(kind, unit, null, successor, share);
    }

    private void end(String unit) {
        ended.add(unit);
        row("ENDED", unit, null, null, null);
    }

    private void row(String kind, String unit, String parent, String successor, String share) {
        table.row(EVENT, kind, Calendar.REORGANISATION, BASIS, unit, parent, successor, share, null, null, null);
    }

    /** The last day of a unit, or null for one that goes on. */
    LocalDate lastDay(String unit) {
        return ended.contains(unit) ? Calendar.TERM_END : null;
    }

    Table table() {
        return table;
    }
}
