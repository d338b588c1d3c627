package vn.capuy.inspection.casefile;

import java.util.List;
import vn.capuy.kernel.rule.Finding;

/** What other features have to say when subjects are to be named in a case. */
public interface SubjectsCheck {
    /** The findings on the subjects; one that is not met refuses them all. */
    List<Finding> of(CaseDetail file, List<NewSubject> named);
}
