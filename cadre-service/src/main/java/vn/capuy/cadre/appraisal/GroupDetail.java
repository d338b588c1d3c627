package vn.capuy.cadre.appraisal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group with the posts whose holders belong to it. */
@Schema(name = "AppraisalGroupDetail")
public record GroupDetail(GroupView group, List<GroupPart> parts) {}
