package vn.capuy.document.content.look;

import java.util.Locale;

/** Why a file is not taken whatever its format. Each has its sentence, {@code file.danger.<name>}. */
public enum Danger {
    /** Macro (VBA, Excel 4.0, Basic). */
    MACRO,
    /** An ActiveX control or an OLE object, which can hold a program. */
    ACTIVE_OBJECT,
    /** A template or object that is fetched from elsewhere when the file is opened. */
    FETCHED_FROM_ELSEWHERE,
    /** JavaScript in a PDF. */
    SCRIPT,
    /** A PDF that starts a program. */
    STARTS_PROGRAM,
    /** A file within a PDF. */
    ATTACHMENT,
    /** Locked by a password. */
    ENCRYPTED,
    /** It cannot be read to its end as what it is. */
    BROKEN,
    /** It unpacks to beyond measure. */
    SWELLS,
    /** Archives within archives. */
    NESTED,
    /** Parts of it are coded so that what they hold cannot be told. */
    HIDDEN_PARTS,
    /** XML with a document type definition. */
    DOCUMENT_TYPE,
    /** XML without a signature. */
    UNSIGNED;

    public String messageKey() {
        return "file.danger." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
