package vn.capuy.document.workinggroup;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param endedOn the last day of the group's work */
@Schema(name = "EndWorkingGroupRequest")
record EndRequest(@NotNull LocalDate endedOn) {}
