/**
 * The SDK's classes for Amazon's own algorithms, and the name that `image_uris.retrieve` knows each by; all take
 * version 1. Their models (`KMeansModel`) have the same images.
 * https://github.com/aws/sagemaker-python-sdk/tree/v2.257.6/src/sagemaker/amazon
 */
export const ALGORITHM_CLASSES: ReadonlyMap<string, string> = new Map([
  ['FactorizationMachines', 'factorization-machines'],
  ['IPInsights', 'ipinsights'],
  ['KMeans', 'kmeans'],
  ['KNN', 'knn'],
  ['LDA', 'lda'],
  ['LinearLearner', 'linear-learner'],
  ['NTM', 'ntm'],
  ['Object2Vec', 'object2vec'],
  ['PCA', 'pca'],
  ['RandomCutForest', 'randomcutforest'],
]);

/**
 * The version that `get_image_uri(region, 'xgboost')` takes where code names none: its default argument.
 * https://github.com/aws/sagemaker-python-sdk/blob/v2.257.6/src/sagemaker/amazon/amazon_estimator.py
 */
export const GET_IMAGE_URI_VERSION = '1';
