package vn.capuy.inspection.casefile;

import java.util.List;
import vn.capuy.kernel.rule.Finding;

/** What other features have to say when a case is to be taken a step further. */
public interface StepCheck {
    /** The findings on the step; one that is not met refuses it. */
    List<Finding> of(CaseDetail file, CaseStep step);
}
