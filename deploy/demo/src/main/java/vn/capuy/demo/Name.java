package vn.capuy.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** A name in the three languages of the suite. */
record Name(String vi, String en, String ar) {
    static Name of(NamedCsvRecord row) {
        return new Name(row.getField("vi"), row.getField("en"), row.getField("ar"));
    }
}
