package vn.capuy.platform.caller;

/** The roles by function that the identity provider grants. */
public final class Roles {
    public static final String CADRE_READER = "cadre-reader";
    public static final String CADRE_EDITOR = "cadre-editor";
    public static final String CADRE_APPROVER = "cadre-approver";
    public static final String INSPECTION_READER = "inspection-reader";
    public static final String INSPECTION_EDITOR = "inspection-editor";
    public static final String INSPECTION_APPROVER = "inspection-approver";
    public static final String DOCUMENT_READER = "document-reader";
    public static final String DOCUMENT_EDITOR = "document-editor";
    public static final String DOCUMENT_APPROVER = "document-approver";
    public static final String REPORT_EDITOR = "report-editor";
    public static final String KPI_READER = "kpi-reader";
    public static final String FEED_READER = "feed-reader";
    public static final String AUDITOR = "auditor";
    public static final String ADMINISTRATOR = "administrator";

    private Roles() {}

    /** Whether who has this role approves what others prepare; never what he prepared himself. */
    public static boolean approves(String role) {
        return role.endsWith("-approver");
    }
}
