/** Which papers a case needs before it leaves a stage: rules made of the requirements that are in force, which are data. */
package vn.capuy.inspection.paper.rules;
