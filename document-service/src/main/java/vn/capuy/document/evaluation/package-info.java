/**
 * Đánh giá người chủ trì theo kỳ: quantity, quality and timeliness of who led tasks in a closed period, self-assessed first and
 * then judged by the body that assigned, each point traced to the tasks. How results are judged by period and weigh on the
 * leaders: 226-KL/TW, 08-QC/TW.
 */
package vn.capuy.document.evaluation;
