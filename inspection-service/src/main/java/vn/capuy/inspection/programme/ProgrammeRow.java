package vn.capuy.inspection.programme;

import java.time.LocalDate;
import java.util.List;
import vn.capuy.inspection.casefile.CaseKind;
import vn.capuy.inspection.casefile.NewSubject;

/** A row of the import: a programme's and an item's columns, which repeat, and one subject. */
record ProgrammeRow(
        String body,
        Integer year,
        String ground,
        String document,
        String issuer,
        LocalDate approvedOn,
        Integer number,
        CaseKind kind,
        LocalDate periodFrom,
        LocalDate periodTo,
        String leadBody,
        String itemGround,
        boolean restricted,
        List<String> matters,
        LocalDate droppedOn,
        String dropGround,
        String caseReference,
        NewSubject subject) {

    /** By what the rows of one programme are told from those of another. */
    String key() {
        return body + " " + year;
    }

    SignedPaper paper() {
        return new SignedPaper(document, issuer);
    }

    /** The item with all its subjects. */
    NewItem item(List<NewSubject> subjects) {
        return new NewItem(kind, periodFrom, periodTo, leadBody, itemGround, restricted, subjects, matters);
    }
}
