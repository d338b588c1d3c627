package vn.capuy.document.period;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a period's sheet comes to for who led at its end.
 *
 * @param leadOrganisation the body, or that in which the person was in office
 * @param leadMember the person's code; empty where the body led
 * @param tasks all tasks of the sheet
 * @param due of these, due by the last day or done, and not cancelled
 * @param done of those due, verified
 * @param onTime of those done, handed in by the day by which they were due
 * @param late done late, or not handed in though their day was past
 * @param returns how often tasks were returned in the period
 * @param returnedTasks how many of those due were returned in the period
 */
@Schema(name = "TaskPeriodLead")
public record LeadTotals(
        @Schema(examples = "BL-HM-DU") String leadOrganisation,
        String leadMember,
        String leadMemberName,
        long tasks,
        long due,
        long done,
        long onTime,
        long late,
        long returns,
        long returnedTasks) {}
