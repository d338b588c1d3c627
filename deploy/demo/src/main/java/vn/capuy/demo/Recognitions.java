package vn.capuy.demo;

/** The decisions that recognised the communes, the town and at last the district, late in 2022. */
final class Recognitions {
    private final Table table = new Table(
            "32-recognitions.csv",
            "set,unit,decided_on,level,decided_by,decision,revoked_on,revocation,revoke_ground,void_reason");

    Recognitions() {
        for (CriteriaUnit unit : CriteriaUnit.OF_BINH_LIEU) {
            table.row(
                    unit.set(),
                    unit.code(),
                    unit.recognisedOn(),
                    unit.isDistrict() ? "CENTRAL" : "PROVINCE",
                    unit.isDistrict() ? "Thủ tướng Chính phủ" : "Uỷ ban nhân dân tỉnh Quảng Ninh",
                    unit.decision(),
                    null,
                    null,
                    null,
                    null);
        }
    }

    Table table() {
        return table;
    }
}
