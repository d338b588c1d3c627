/** SQL for what is read and for what the platform itself keeps, in the transaction of the use case. */
package vn.capuy.platform.sql;
