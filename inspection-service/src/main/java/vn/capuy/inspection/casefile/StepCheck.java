package vn.capuy.inspection.casefile;

import java.time.LocalDate;
import java.util.List;
import vn.capuy.kernel.rule.Finding;

/** What other features have to say when a case is to be taken a step further. */
public interface StepCheck {
    /** The findings on the step; one that is not met refuses it. */
    List<Finding> of(CaseDetail file, CaseStep step);

    /** The same for who asks on which day it is taken. */
    default List<Finding> of(CaseDetail file, CaseStep step, LocalDate on) {
        return of(file, step);
    }
}
