package vn.capuy.platform.imports;

/** The kinds of file that an import takes, for {@code @Consumes}; what a file is, its content decides. */
public final class ImportFiles {
    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private ImportFiles() {}
}
